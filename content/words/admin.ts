/* Words for who manages browsers: in the templates of Windows, Dutch and English. */

/** The examples: what an organisation may well want. */
export const sampleValues = {
  notities: 'aan',
  bewaartermijn: 'twee-jaar',
  exporteren: 'aan',
  rol: 'medewerker',
  ritme: 'werkdagen',
  thema: 'systeem',
  vast: ['ritme'],
  hulp: 'Mail de servicedesk.',
};

/** Of each key what it is called and what it does. */
export const templateWords = {
  nl: {
    title: 'Vakmanschap van de dag',
    keys: {
      notities: [
        'Notities en gesprekken schrijven',
        'Met ‘alleen-lezen’ of ‘uit’ schrijft niemand iets nieuws. Wat er al is, blijft.',
      ],
      bewaartermijn: ['Bewaartermijn', 'Wat langer niet is gewijzigd, gaat naar de Prullenbak.'],
      exporteren: ['Bestanden maken', 'Met ‘uit’ maakt niemand een export of een reservekopie.'],
      nieuwTabblad: ['Nieuw tabblad', 'Met ‘browser’ komt het gewone nieuwe tabblad. Niet in Firefox.'],
      rol: ['Rol', 'Hiermee begint iemand, tenzij ‘vast’ de rol noemt.'],
      ritme: ['Een nieuw principe', 'Hiermee begint iemand, tenzij ‘vast’ het ritme noemt.'],
      thema: ['Licht of donker', 'Hiermee begint iemand, tenzij ‘vast’ het thema noemt.'],
      vast: ['Vastzetten', 'Namen van sleutels die niemand kan wijzigen: rol, ritme, thema.'],
      kaartenset: ['Eigen kaarten', 'Een set kaarten als JSON.'],
      hulp: ['Hulp', 'Een regel: wie je vragen kunt stellen.'],
    },
  },
  en: {
    title: 'Vakmanschap van de dag',
    keys: {
      notities: [
        'Writing notes and conversations',
        'With “alleen-lezen” (read only) or “uit” (off) nobody writes anything new. What is there stays.',
      ],
      bewaartermijn: ['Retention', 'What was not changed for longer goes to the trash.'],
      exporteren: ['Making files', 'With “uit” (off) nobody makes an export or a backup.'],
      nieuwTabblad: ['New tab', 'With “browser” the browser’s own new tab comes. Not in Firefox.'],
      rol: ['Role', 'What someone begins with, unless “vast” names it.'],
      ritme: ['A new principle', 'What someone begins with, unless “vast” names it.'],
      thema: ['Light or dark', 'What someone begins with, unless “vast” names it.'],
      vast: ['Fixed', 'Names of keys that nobody can change: rol, ritme, thema.'],
      kaartenset: ['Own cards', 'A set of cards as JSON.'],
      hulp: ['Help', 'One line: whom to ask.'],
    },
  },
} as const;
