/** Data files of the field: each is one string, so that a run which does not need it does not parse it. */
declare module '*.data.json' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: esbuild's text loader gives a file as its default export
  export default text;
}

declare module '*.csv' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: esbuild's text loader gives a file as its default export
  export default text;
}
