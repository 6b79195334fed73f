import { refused, wrongField } from '../../content/words/backup';
import { backupFormat, mostCharacters, newestVersion } from '../../domain/backup/backup-content';
import type { BackupError, FieldRule, Found, WrongField } from '../../domain/backup/backup-error';
import { fill, inDutch } from '../../domain/language/sentence';

const megabytes = mostCharacters / 1024 / 1024;

/** One sentence: why a backup cannot be read or written, and what to do. */
export function whyRefused({ problem, wrong }: BackupError): string {
  const sentence = refused[problem];
  return fill(sentence, { megabytes, wrong: wrong ? wrongInWords(wrong) : '' });
}

function wrongInWords({ path, rule, found, most = 0 }: WrongField): string {
  if (!isMustBe(rule)) return fill(wrongField.otherwise[rule], { path, most: inDutch(most) });
  const what = fill(wrongField.what[rule], { format: backupFormat, version: newestVersion });
  return fill(wrongField.mustBe, { path, what, found: foundInWords(found) });
}

function isMustBe(rule: FieldRule): rule is keyof typeof wrongField.what {
  return rule in wrongField.what;
}

function foundInWords(found: Found): string {
  return found.is === 'shown' ? found.words : wrongField.found[found.is];
}
