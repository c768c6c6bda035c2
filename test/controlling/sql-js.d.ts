/** What the tests use of sql.js, SQLite itself as WebAssembly: the package brings no types. */

declare module 'sql.js' {
  export type Value = string | number | null;

  interface Statement {
    run(values: readonly Value[]): void;
    free(): void;
  }

  export interface Database {
    run(sql: string): void;
    prepare(sql: string): Statement;
    exec(sql: string, values?: Readonly<Record<string, Value>>): readonly { readonly values: Value[][] }[];
  }

  interface Sql {
    readonly Database: new () => Database;
  }

  // biome-ignore lint/style/noDefaultExport: so the package exports it
  export default function start(): Promise<Sql>;
}
