/** The version of this library: certificates and reports name it. Written from package.json by `npm run generate`. */
export const VERSION = "0.0.0";
