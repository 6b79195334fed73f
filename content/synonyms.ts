export const synonyms: unknown = [];
