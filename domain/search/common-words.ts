/** Words that are in so many texts that they tell nothing about one. */

const list = (words: string) => words.trim().split(/\s+/);

/** Words that say nothing alone in a query, folded. */
const COMMON = new Set(
  list(`
    aan actief af al alle alleen allemaal alles als altijd ben bent bij binnen bv daar daaraan daarbij daarin daarmee
    daarna daarom daarop daarvan daarvoor dan dat de den der des deze die dit doch door dus echt een eens eentje
    eerst eigenlijk elk elkaar elke en enkele er eraan erbij erg ergens erin ermee ernaar erop ervan ervoor even gauw ge
    geen gewoon graag had hadden heb hebben hebt heeft heel hem hen het hier hierin hij hoe hun ieder iedere iemand iets
    ik in is ja je jezelf jij jou jouw jullie kan kon kun kunnen kunt maar mag me mee meer men met mezelf mij mijn
    minder misschien mogen moet moeten na naar natuurlijk niet niets niks nog nou nu of om omdat ons onze ook op
    over pas per rond s sommige soms steeds straks t te tegen terwijl tijdens toch toe toen tot tussen u
    uit uw vaak van vanuit veel via volgens voor voordat vooral waar waarbij waarin waarmee waarop waarover waarvan
    waarvoor wanneer want waren was wat we weer wel welk welke werd wie wij wil willen wilt worden wordt ze zeer
    zelf zelfs zich zichzelf zij zijn zo zoals zodat zonder zou zouden zowel zulke zullen zult`),
);
/** Verbs that say nothing alone either, but do with a particle: "doe mee", "maak af". */
const LIGHT = new Set(
  list(`
    doe doen doet deed ga gaan gaat gaf geef geeft gegeven geven ging kom komen komt krijg krijgen krijgt laat laten
    liet maak maakt maken vind vinden vindt werk werken werkt zeg zeggen zegt zei`),
);
/** Who and where: words that stand beside what a query is about. */
const GENERAL = new Set(
  list(`
    afdeling afdelingen collega collegas medewerker medewerkers mensen organisatie organisaties overheid team teams
    werkvloer werkplek`),
);
/** What a separable verb leaves behind: "vastleggen", "leg vast". */
export const PARTICLES = new Set(
  list('aan af bij door erbij in mee na om op open over samen tegen terug toe uit vast voor weg'),
);
/** Whether a folded word is too common to search for. */
export const isCommon = (word: string): boolean => COMMON.has(word) || LIGHT.has(word);

/** Whether a folded word says nothing alone, but something with another: "thuis werken". */
export const isLight = (word: string): boolean => LIGHT.has(word);

/** Whether a folded word says nothing, not even with a particle. */
export const isEmptyWord = (word: string): boolean => COMMON.has(word);

/** Whether a folded word tells who or where, and not what a query is about. */
export const isGeneral = (word: string): boolean => GENERAL.has(word);
