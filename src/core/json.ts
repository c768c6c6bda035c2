/** What may cross between server, sidebar and file: plain data. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type JsonObject = { readonly [key: string]: Json };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own property only: `input['constructor']` is never what a person sent. */
export function property(value: unknown, key: string): Json | undefined {
  return isObject(value) && Object.keys(value).includes(key) ? value[key] : undefined;
}
