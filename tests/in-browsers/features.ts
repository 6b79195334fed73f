import { parse } from 'acorn';
import * as style from 'css-tree';

/* What a build asks of a browser. */

/**
 * The features that a style sheet uses.
 * @returns paths in the public compatibility data, with dots between their keys. What stands in `@supports` is not among
 *   them: there the browser is asked first
 */
export function featuresOfStyle(css: string): string[] {
  const found = new Set<string>();
  style.walk(style.parse(css, { parseCustomProperty: true }), (node) => {
    if (node.type === 'Atrule') found.add(`css.at-rules.${node.name}`);
    if (node.type === 'Atrule' && node.name === 'supports') return style.walk.skip;
    if (/^Pseudo(Class|Element)Selector$/.test(node.type)) found.add(`css.selectors.${node.name}`);
    if (node.type === 'Function') found.add(`css.types.${node.name}`);
    if (node.type !== 'Declaration' || node.property.startsWith('--')) return undefined;
    const property = `css.properties.${node.property}`;
    found.add(property);
    style.walk(node.value, (part) => {
      if (part.type === 'Identifier') found.add(`${property}.${part.name}`);
    });
    return undefined;
  });
  return [...found];
}

/** The names in a script that a browser may have to know. */
interface Names {
  globals: Set<string>;
  /** Members of anything, without the names that the script itself gives to something. */
  members: Set<string>;
}

export function namesInScript(code: string): Names {
  const globals = new Set<string>();
  const members = new Set<string>();
  const own = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isNode(value)) return;
    if (value.type === 'NewExpression' || value.type === 'CallExpression') addName(value.callee, globals);
    if (value.type === 'MemberExpression') {
      addName(value.object, globals);
      if (!value.computed) addName(value.property, members);
    }
    if (['Property', 'MethodDefinition', 'PropertyDefinition'].includes(value.type)) addName(value.key, own);
    if (value.type === 'AssignmentExpression' && isNode(value.left)) addName(value.left.property, own);
    for (const part of Object.values(value)) visit(part);
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  return { globals, members: new Set([...members].filter((name) => !own.has(name))) };
}

function addName(node: unknown, to: Set<string>): void {
  if (isNode(node) && node.type === 'Identifier' && typeof node.name === 'string') to.add(node.name);
}

interface Node {
  type: string;
  [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
