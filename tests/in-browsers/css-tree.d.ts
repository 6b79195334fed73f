/** The part of css-tree that is used; the package brings no types. */
declare module 'css-tree' {
  export interface CssNode {
    type: string;
    name: string;
    property: string;
    value: CssNode;
  }
  export function parse(css: string, options?: { parseCustomProperty: boolean }): CssNode;
  export const walk: {
    (node: CssNode, visit: (node: CssNode) => unknown): void;
    /** Returned by a visit: what is inside the node is not visited. */
    skip: symbol;
  };
}
