/** gas-local comes without types: it loads a folder of scripts into a context (platform/apps-script.md §2). */

declare module 'gas-local' {
  const gas: {
    /** @returns the context that was handed in. */
    readonly require: (folder: string, context: object) => object;
  };
  // biome-ignore lint/style/noDefaultExport: that is how the package is imported
  export default gas;
}
