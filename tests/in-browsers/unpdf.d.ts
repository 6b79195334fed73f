/** The part of unpdf that is used; the package's own types are those of all of pdf.js. */
declare module 'unpdf' {
  /** @returns the words of each page */
  export function extractText(pdf: Uint8Array): Promise<{ text: string[] }>;
}
