/** One line as Markdown (CommonMark 0.31, "Backslash escapes") in which every sign is just that sign. */
export function escaped(line: string): string {
  return (
    line
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go, they show nowhere.
      .replace(/[\0-\x08\x0e-\x1f\x7f]/g, '\uFFFD')
      // Four spaces at the start would make it code; no-break spaces look the same and do not.
      .replace(/^\s+/, (indent) => indent.replaceAll('\t', '    ').replace(/./g, '\u00A0'))
      // {{ }} and %% hide text in static site makers and Obsidian, # is a tag there, $ begins a formula.
      .replace(/[\\`*_{}[\]<>#&|~$]|%(?=%)/g, '\\$&')
      // At the start: lists, rules, definitions, and the line under a heading.
      .replace(/^([\u00A0]*)([+\-=:])/, '$1\\$2')
      .replace(/^([\u00A0]*\d+)([.)])/, '$1\\$2')
  );
}
