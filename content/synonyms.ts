/**
 * The words people really use, and the words of the cards that mean the same. Made by going through every
 * behaviour and asking how a colleague would put it.
 *
 * Before the arrow: what is typed, between commas; a word counts in any form ("deadlines"), and of several
 * words all must be typed, in any order. After the arrow: what a card says; several words must stand together
 * in one behaviour, in any form. "de", "voor" and other common words do not count, unless there are no others.
 * long: one list, and nobody reads it as a whole.
 * Each block stands alone: add, change or drop it freely. `npm run bench:search` shows what it does.
 */
import { parseSynonyms } from '../domain/search/synonyms.ts';

export const synonyms = parseSynonyms(`
# Werken vanuit vertrouwen

belangstelling, interesse, leergierig, onderzoekend, benieuwd, verwonderen, nieuwsgierigheid, open blik,
onbevangen, interesse tonen, vragen stellen, oordeelloos, zonder oordeel kijken, open houding, open mind,
open vizier, ontdekken, willen weten, ongeïnteresseerd, desinteresse, onverschillig, weetgierig
→ nieuwsgierig, interesseert

buitenwereld, samenleving, maatschappij, maatschappelijk, omgeving, naar buiten kijken, ivoren toren,
actualiteit, buiten naar binnen, trends, maatschappelijke ontwikkelingen, ontwikkelingen buiten,
buitenwacht, media, nieuws volgen, wereld, bubbel, haagse bubbel, kaasstolp, het land in, antenne,
voelsprieten, radar, oren en ogen, speelt, veranderingen samenleving, vraag uit samenleving, wat houdt
bezig, buiten de organisatie, andere organisaties, jonge ambtenaren, tijdgeest, buitenboord, burgers
begrijpen, wat willen burgers, leefwereld kennen, omgevingsbewust, omgevingsbewustzijn,
omgevingssensitiviteit, omgevingsgericht, omgevingsanalyse, externe oriëntatie, andere sectoren, kijkje in
de keuken, collega's van elders, meelopen, stage lopen, verder kijken dan, neus lang, boven het maaiveld,
krant lezen, nieuwsgierig naar anderen, naar binnen gericht, navelstaren, eigen kring, stolp, haagse
werkelijkheid, den haag, het veld in, jongeren, publiek debat, toekomst verkennen, bestuurlijke
sensitiviteit, politiek bestuurlijk sensitief, sensitiviteit, netwerkborrel, buren, excursie, bekrompen,
wereldvreemd, andere clubs, interne gerichtheid, andere directie, andere afdelingen, bezighoudt, brede
blik, opinie, peiling, statistieken, cbs, scp, trendrapport, toekomstverkenning, horizonscan, detachering,
uitwisselingsprogramma, opiniestuk, buiten kijken, ramen open, naar binnen gekeerd, met onszelf bezig,
andere landen, buitenland, internationaal, brussel, europa, europese, snuffelen, snuffelstage, over de heg,
oriënteren, oriëntatie, verwondering, verbazen, hedendaags, generatie z, voelhorens, andere gemeenten, hoe
anderen het doen, burgerperspectief ophalen, straat op, in de regio, regio, eigen kolom, kolom, mensen
buiten de overheid, gewone mensen belangrijk, andere teams doen, eigen eiland, kijkje bij
→ leeft buiten organisatie

speelt, wandelgangen, koffieapparaat, geruchten
→ leeft organisatie

behoefte, wens, klaarstaan, iets betekenen, ondersteunen, helpen, noden, helpende hand, hulpvraag, vraag
achter de vraag, tegemoetkomen, rekening houden, dienstbaar, collega ondersteunen, klaarstaan voor elkaar,
dienst bewijzen, vraag centraal, collega helpen, hulp bieden, hulp aanbieden, wat kan ik voor je doen, wat
heb je nodig, hulpvaardigheid, verlangen, verlangens, achterliggende vraag, vraag van de klant, wat wil de
ander, collega bijstaan, iemand bijspringen, ondersteuningsbehoefte, zorgbehoefte, aanvoelen, vraaggericht,
hulp aan collega, ontzorgen, dienend, attent, attentie, zorgzaam, zorg voor elkaar, egoïst, egoïstisch,
egoïsme, hand uitsteken, handreiking, uit de brand, omhoog zitten, zit omhoog, inspelen op, hulpbehoefte,
behoeftepeiling, eigen belang, aan jezelf denken, iets voor een ander, voor een ander doen, gul, altruïsme,
altruïstisch, onbaatzuchtig, onzelfzuchtig, zelfzuchtig, egocentrisch, naastenliefde, geven en nemen,
klantbehoefte, gebruikersbehoefte, klantwens, verzoek, verzoeken, peilen, wil de klant, meeleven, dienst,
heeft iemand aan, tegemoet, onbehulpzaam, vooruithelpen, iets doen voor, help ik, kan ik betekenen, wat kan
ik betekenen, collega verzuipt, verzuipende collega, bijstaan, achter de vraag, collega het moeilijk,
collega moeilijk heeft, makkelijker voor de ander, ondersteunende rol, wordt de ander blij van, ander blij,
verschil voor iemand, verschil maken voor iemand, helpende
→ ander nodig

helpen, ondersteuning, bijstaan, steuntje in de rug, helper
→ hulp, behulpzaam, steun

nee zeggen, nee verkopen, verwachtingen, verwachtingsmanagement, beloven, haalbaar, onmogelijk, onhaalbaar,
grens aangeven, grenzen aangeven, mogelijkheden, belofte, afwijzen, teleurstellen, begrenzen, toezeggen,
valse hoop, waarmaken, weigeren, realistisch, lukt niet, grenzen stellen, realistische verwachtingen, valse
beloftes, zeggen wat kan, valse verwachtingen, verwachting wekken, eerlijk zijn over wat kan, niet alles
kunnen, grenzen van je kunnen, gouden bergen, blij maken met een dode mus, worst voorhouden, pleaser,
aanvraag afgewezen, kan niet helpen, niet bevoegd, geen capaciteit, daar ben ik niet van, wat kan wel, wat
kan niet, beperkingen, teleurgesteld, bezwaar kansloos, kansloos, reëel, buiten mijn taak, gebonden,
toegezegd, overbeloven, overpromise, expectations, expectation, klip en klaar, gaat niet lukken, binnen
mijn macht, reikwijdte, mijn mandaat, luchtkastelen, sprookjes, ja zeggen, geen tijd voor, niet aan mij,
onderhandelen, waarom iets niet kan, sorry kan ik niet, dat kan ik niet, nee is ook een antwoord,
capaciteit is op, niet bij ons, geen budget voor, blij maken met niks, bot nee, duidelijk nee, marge is op,
machteloos, met lege handen staan, er niet bij hebben, verzoek weigeren, tegen verzoek, wat niet kan, te
druk hebt, buiten mijn macht, vertel ik dat het niet, dat het niet gaat, ga daar niet over, ik ga daar niet
over, niet teleurstellen, liever eerlijk, zeg nee, in mijn macht, nu geen ruimte, heb geen ruimte, uitleg
als je weigert, weigert
→ eerlijk waarom

nee zeggen, mond open, mondig, lef, moed, moedig, dapper, assertief, stem laten horen, van je laten horen,
uitkomen voor je mening, mening geven, mening durven, iets durven zeggen, zeggen wat je vindt, hart
luchten, zegje doen, uiten, mening uiten, mening, mond houden, stilte doorbreken, vrijmoedig, openlijk,
confronteren, ventileren, zorgen uiten, zorgen delen, zorgen, spreekangst, hardop, voor jezelf opkomen,
vermijden, conflictvermijdend, lieve vrede, onuitgesproken, niet uitspreken, mond opendoen, moordkuil,
lastige boodschap, durven uiten, stoom afblazen, twijfels uitspreken, aan de orde stellen, spannend, zorgen
uitspreken, eng, ongemak, spreken durven, spreek je uit, bang om iets te zeggen, inslikken, tong afbijten,
op mijn tong, op mijn lippen, kiezen op elkaar, kroppen, opkroppen, opgekropt, voor me houden, stil
blijven, blijven zwijgen, zwijgen is goud, ik zeg maar niks, conflict aangaan, conflicten, harmonie
bewaren, angst, angstig, drempel over, over je schaduw springen, stoute schoenen, hart onder de riem, klare
wijn schenken, zeggen waar het op staat, recht voor zijn raap, rechtstreeks zeggen, eerlijk zeggen, kenbaar
maken, laten weten wat je vindt, wat vind jij, stelling nemen, stelling innemen, positie innemen, ergens
voor staan, iets dwarszit, zit me dwars, ik vind dit moeilijk, lastig vinden, het gesprek aangaan,
assertiviteit, onzeker om te zeggen, vergadering iets zeggen, aangeven dat het niet gaat, durf niks te
zeggen, durf niets te zeggen, zwijgen, vuist op tafel, speak up, speaking up, speakup, stem verheffen,
praat erover, erover praten, verlegenheid, stap naar voren, stapje naar voren, iets kwijt, van me af
praten, slikken, slik, ongezouten, dichtgeklapt, klap dicht, hoe zeg ik, hoe breng ik, blad voor de mond,
lever, opkomen voor jezelf, spreekdrempel, zit ergens mee, last hebben van, zeggen waar je last van hebt,
toch zeggen, overwinnen, durven bellen, twijfel delen, confrontatie, niet trekt, trek het niet, vastzit,
schulp, uit je schulp, zwijgen makkelijker, schoorvoetend, hou altijd mijn mond, altijd mijn mond, hoge
woord, hoge woord eruit, lood, lood in de schoenen, zie op tegen, vrijuit spreken, drempel, durf te zeggen,
tegenaan maar zeg, bang voor collega's, vuur aan de schenen, schenen, wil ook wat zeggen, iets zeggen, het
zwaar heb, heb het zwaar, zwaar
→ uitspreken durf, uitspreken lastig

moed, lef, moedig, dapper, aandurven, bang, durver, schroom, aarzelen, terughoudend, bangig, durfal
→ durf

aankaarten, ter sprake brengen, bespreekbaar, op tafel, olifant in de kamer, heet hangijzer, taboe,
benoemen, spannend, ongemakkelijk, pijnlijk, gevoelig, beladen, precair, kwestie, pijnpunt, gênant,
onbesproken, onuitgesproken, moeilijk gesprek, lastig gesprek, lastig onderwerp, gevoeligheid, onder het
kleed, onder het vloerkleed, onder de mat, hete brij, er omheen, beestje bij de naam, paard en naam, man en
paard, zere plek, tere plek, moeilijke situatie, lastige situatie, lastige dingen, moeilijke dingen,
onderhuids, hangt in de lucht, uit de weg gaan, adresseren, agenderen, tactvol, tact, snaar, wespennest,
mijnenveld, hoofdpijndossier, hoofdpijn, niet over praten, doodgezwegen
→ benoem lastig, bespreek lastige situaties

moeilijk, ingewikkeld, pittig, netelig
→ lastig, moeilijk

praten over, gesprek, bepraten, overleggen
→ bespreek, gesprek

aanhoren, horen, uitpraten, samenvatten, goed gesprek, luisterend oor, open vragen, gespreksvaardigheden,
luistervaardigheid, luisterhouding, aandachtig, oprecht luisteren, begrijpen, begrip, onderbreken,
interrumperen, in de rede vallen, verdiepende vragen, checken, parafraseren, wederzijds begrip,
misverstand, langs elkaar heen praten, miscommunicatie, ruis, vragen stellen, echt luisteren, goed
luisteren, beter luisteren, begrijp ik je goed, verkeerd begrepen, navragen, zonder oordeel, luisteren
zonder oordeel, standpunt, elkaars standpunt, vraagtechniek, oordeel opschorten, mening klaar, uit laten
praten, lsd, gesprekstechnieken, interviewen, juiste vragen, waaromvragen, doorvraagt, nog een vraag,
stiltes laten vallen, oren open, twee oren, elkaar verstaan, spraakverwarring, communicatiestoornis, klok
en klepel, in de rede, meteen advies geven, meteen reageren, meteen oplossingen, te snel conclusies
trekken, bedoel je, hoorzitting, wederhoor, kant van het verhaal, beide kanten, te snelle oplossing,
empathisch, oen, oma, ivoren, nivea, door elkaar heen praten, door elkaar praten, door elkaar, vragen in
plaats van, in plaats van vertellen, oprechte vragen, bedoelt, half oor, halve oor, telefoon tijdens
gesprek, mond dicht, hou je mond, luister eerst, eerst luisteren, hummen, open vraag, luistert niet, niemand luistert,
luisteraar, niet luisteren, ratelen, doorpraten, gespreksruimte, zelf praten, zelf veel praten, jumping to
conclusions, burger begrijpen, moeilijker dan praten, door mij heen, praat door mij heen, antwoord al
klaar, uitgepraat, wat bedoelt u
→ luister doorvragen

oordelen, veroordelen, mening klaar, conclusies trekken, aannames, aanname, invullen, voorbarig, te snel
oordelen, onbevooroordeeld, onbevangen, oordeel klaar, bevooroordeeld, waardevrij, oplossing klaar,
objectief, nuance, zwart-wit, afkraken, snel een mening, te snel conclusie, eerste indruk, afgaan op, van
tevoren bedacht, beoordelen zonder, zonder vooroordeel, open het gesprek in, blanco, open minded, kort door
de bocht, etiketten, vul niet in, nivea, opvatting uitstellen, mening opschorten, bedenkingen,
oordeelsvorming, te snel oplossen, bevestigingsvooroordeel, snel geoordeeld, ruimdenkend, bedriegt
→ oordeel uitstellen

bias, stereotype, hokje, hokjesdenken, discriminatie, racisme, seksisme, afkomst, etnisch, profileren,
onbewust, vooringenomen, partijdig, uitsluiting, neutraal, neutraliteit, onpartijdig, objectief,
objectiviteit, gender, vrouwen, leeftijd, huidskleur, migratieachtergrond, religie, geloof, hoofddoek,
handicap, geaardheid, etnisch profileren, algoritme, risicoselectie, microagressie, denkfout, beeldvorming,
framing, etiket, stigma, gelijke kansen, aannames, seksistisch, racistisch, hokjes denken, vooroordeel,
neutraal blijven, diversiteit, anders behandelen, gekleurde bril, bril, aannames over mensen, gekleurd,
gelijke behandeling, ongelijke behandeling, stempel, bestempelen, beeld van iemand, clichés,
genderongelijkheid, uitgesloten, achternaam, buitenlandse naam, accent, moslim, islamofobie, antisemitisme,
homofobie, leeftijdsdiscriminatie, leeftijdsgenoten, zwangerschapsdiscriminatie, arbeidsdiscriminatie,
risicoprofiel, selectieprofiel, algoritmes, ai-systemen, kunstmatige intelligentie, gelijke monniken
gelijke kappen, selectief, subjectief, subjectiviteit, willekeurig, blinde vlekken, cultuurverschillen,
culturele verschillen, cultuursensitief, interculturele, culturele achtergrond, witte, zwarte,
antidiscriminatie, affiniteit, ons kent ons, old boys, kloontjes, divers aannemen, selectiebias, eerlijk
werven, wij-zij denken, in het oordeel, sollicitatie zonder naam, anoniem solliciteren, etniciteit,
inclusieve taal, gelijkwaardige kansen, uiterlijk, kam, scheren, generaliseren, generalisatie, halo, eerste
indruk, indruk bedriegt, privilege, bevoorrecht, bevooroordeeld, bicultureel, biculturele, ouderen,
voorkeur, antipathie, sympathie, hekel, xenofobie, vreemdelingenhaat, nationaliteit, buitenlanders,
allochtoon, overgewicht, opleidingsniveau, mbo, laagopgeleid, klassisme, mannenwereld, plafond,
ongelijkheid, emancipatie, denkpatronen, denkbeelden, hokjesdenker, profilering, risicomodel,
algoritmeregister, biased, confirmation, institutioneel, loonkloof, etiketje, verdacht, ras, geslacht,
gekleurd kijken, meetlat, dezelfde meetlat, langs dezelfde meetlat, vrouwen serieus, vrouwen worden minder,
minder serieus, mannen, schoonmaker, anders behandeld, meisjes, jongens
→ vooroordelen

inclusie, diversiteit, divers, meedoen, uitsluiting, buitensluiten, jezelf zijn, jezelf kunnen zijn, thuis
voelen, lhbti, deelnemen, deelname, erbij betrekken, inclusiviteit, buitengesloten, welkom, verschillen,
anders zijn, neurodivers, autisme, betrokkenheid, iedereen telt, multicultureel, gelijke kansen, insluiten,
inclusieve, niemand buitensluiten, iedereen betrekken, ruimte innemen, collega met een beperking, handicap,
lhbti collega, anders geaard, geaardheid, erbij horen, buiten de boot, buiten de groep, toegankelijk werk,
arbeidsbeperking, beperkingen op het werk, neurodiversiteit, adhd, doof, blind, rolstoel, transgender,
non-binair, coming-out, uit de kast, pride, ramadan, gebedsruimte, iedereen aan boord, collega's erbij
halen, medezeggenschap, ondernemingsraad, or, stem van iedereen, meedenken, eigen plek innemen, jezelf
laten zien, plek innemen, mezelf zijn, niet mezelf, masker op, aanpassen aan de groep, niet gevraagd,
gepasseerd, buitenspel, niet uitgenodigd, ertoe, erbij halen, wordt niets gevraagd, niets gevraagd, aan de
kant, jezelf durven zijn, buitenstaander, zijlijn blijven, aan de zijlijn, roze, vrouwennetwerk,
jongerennetwerk, steentje, meebeslissen, meepraten, plek pakken, ruimte pakken, authentiek, vrouwen in
vergadering, uitgesloten van, in groepjes, participeren, tolerantie, tolerant, verdraagzaam, acceptatie,
geaccepteerd, hoor er niet bij, niet bij horen, vijfde wiel, aanhaken, afhaken, afgehaakt,
vertegenwoordiging, afspiegeling, pluriform, veelkleurig, inclusieagenda, meenemen in je plannen, anderen
meenemen, collega's betrekken, iedereen meenemen, haak aan, lhbtiq, queer, hoofddoekje, geslachtsneutraal,
voornaamwoorden, mijn plek, participatiebaan, banenafspraak, taalbarrière, je mag er zijn, mogen zijn,
iedereen erbij, zichtbaar zijn, deel uitmaken, uitmaken, mee te denken, anderen uitnodigen, verstoppen op
werk, jezelf verstoppen, met een beperking, mij nooit iets, neurodivergente, neurodivergent, nieuwkomer,
gelijkwaardig meedoen, diversiteit benutten, echt laten meedoen, inclusieve cultuur, zichzelf zijn, stille
collega's uitnodigen, voor de vorm meepraten, dan de rest, anders dan de rest, verlegen
→ betrek anderen ruimte, inclusief

aan het woord, aan bod, beurt, rondje, iedereen meedoen, inclusie, meepraten, diversiteit, inspraak
medewerkers, iedereen een stem, iedereen doet mee, zegje, gelijke kansen in overleg
→ veilige inbreng, betrek anderen ruimte

verantwoording, geweten, ethiek, ethisch, integriteit, cadeau, cadeautje, geschenk, omkoping, corruptie,
nevenfunctie, nevenwerkzaamheden, belangenverstrengeling, gedragscode, ambtseed, eed, voorpagina, in de
krant, relatiegeschenk, privébelang, daglicht, spiegel, schijn, normen, normen en waarden, moraal,
geoorloofd, toelaatbaar, acceptabel, privégebruik, privé gebruik, spullen, diefstal, geheimhouding,
vertrouwelijk, lekken, loslippig, social media, linkedin, machtsmisbruik, misbruik, gift, uitnodiging,
etentje, diner, fles wijn, voorkennis, nevenbaan, bijbaan, draaideur, deugd, rolzuiver, zuiver,
onkreukbaar, ambtelijke eed, goed ambtenaar, belangen, privé, door de beugel, kerstpakket, leverancier,
ethisch handelen, integer blijven, integer gedrag, integer handelen, deugt niet, te koop, smeergeld,
privételefoon, gratis, kaartjes, gratis kaartjes, integer, integriteitsbeleid, integriteitscode, gcir, goed
ambtenaarschap, ambtelijk vakmanschap, ambtenarenwet, belofte afleggen, moreel kompas, morele grenzen,
moreel besef, normbesef, normaal vinden, hoe het hoort, goed en fout, juist handelen, het juiste doen,
verleiding, steekpenningen, vriendendienst, vriendjes, gunst, ons kent ons, dubbele petten, twee petten,
pet, eigenbelang, aandelen, beleggen, meldplicht nevenwerk, nevenactiviteiten, vrijwilligerswerk, politieke
functie, raadslid, lidmaatschap, demonstreren, meningsuiting, uitlatingen, twitter, facebook, instagram,
tiktok, bericht plaatsen, dienstauto, creditcard, bonnetjes, onkosten declareren, geheim, ambtsgeheim, uit
de school klappen, mond voorbij praten, roddelpers, aanbesteding gunnen, zakelijke relatie, kerstgeschenk,
presentje, lobbycontact, zelfreflectie, naar jezelf kijken, uitlegbaar, uit te leggen, kan ik dit
verdedigen, kan ik ermee voor de dag komen, hoe ziet dit eruit, opspraak, reputatie, onbesproken gedrag,
rechtschapen, fatsoenlijk handelen, kernwaarden, goede voorbeeld collega, eigen gedrag, hand in eigen
boezem, boezem, screening, vog, vertrouwensfunctie, wat mag wel en niet, niet kunnen verkopen, waar sta jij
voor, gevoelige informatie, wachtwoord van collega, integriteitsregels, integriteitsrisico, kwetsbare
functie, vertrouwensbreuk, professionele afstand, relatie op het werk, familielid, aankijken, lobbyist,
lobbyistenlunch, mag ik, sponsor, sponsoring, skybox, voetbalwedstrijd, lobbyregels, neef, vrienden,
onafhankelijkheid, onberispelijk, deugdzaam, zelfonderzoek, te rade, bij mezelf te rade, zelfkritiek,
zelfkritisch, introspectie, moraliteit, online gedrag, privéaccount, demonstratie, partijlid, ambtenaar mag
niet, clean desk, clear desk, mee naar huis nemen, nevenfuncties, familie, is dit wel, kan dit wel, mag dit
wel, kan ik dit maken, bespreken met leidinggevende, partijdigheid, buitenschools, vergoeding, reisje,
belangeloos, goed burger, morele toets, toetsen moreel, integriteitskwestie, integriteitsvraag,
integriteitsdilemma, bonuspunten, airmiles, spaarpunten, vertrouwelijke zaak, declaratiefraude,
gewetensvol, zwager, broer, vliegticket, ticket, aannemen van, aan mijn kinderen vertellen, werktelefoon,
bestanden meenemen, naar nieuwe baan, nieuwe baan
→ verantwoorden gedrag

integriteit, integriteitsschending, misstand, fraude, melden, corruptie, omkoping, niet zuiver,
belangenverstrengeling, vertrouwenspersoon, schending, nevenfunctie, cadeau, machtsmisbruik, misbruik,
macht, bevoegdheid, sjoemelen, stelen, diefstal, bedrog, oneerlijk, meldpunt, melding, schandaal, doofpot,
lekken, normvervaging, normen, onethisch, niet integer, schijn, deugt niet, klopt niet, integer blijven,
niet door de beugel, verkeerd gaat, niet pluis collega, onregelmatigheid, integriteitsmelding,
integriteitskwestie, integriteitscoördinator, huis voor klokkenluiders, klokkenluidersregeling, klok
luiden, iets niet in de haak, niet pluis, zaakje stinkt, luchtje aan, toedekken, door de vingers, oogje
dicht, oogje dichtknijpen, andere kant op kijken, meegesjoemeld, zwendel, valsheid, vervalsen, misleiding,
malafide, ondermijning, chantage, omgekocht, niet ethisch, over de streep, onoirbaar, ontoelaatbaar gedrag,
klokkenluider, wegkijken, melder, meldprocedure, misstanden, vermoeden, gesjoemel, sjoemelt, fraudeert,
fraudeur, knoeien, gerommel, geritsel, ritselen, zwart geld, meldcode, meldregeling, vertrouwenspersonen,
iets illegaals, stilhouden, zwijgplicht, doodgezwegen, vriendjespolitiek, vriendjespolitiek aankaarten,
stukken naar de pers, naar de pers, collega declareert, declareert te veel
→ uitspreken integer, aanspreken gedrag

pesten, pesterij, roddelen, intimidatie, seksueel, ongewenst, ongepast, grap, opmerking, misdraging,
wangedrag, omgangsvormen, er iets van zeggen, aanspreekcultuur, corrigeren, terechtwijzen, respectloos,
grensoverschrijdend, kwetsend, vloeken, fout gedrag, onacceptabel, elkaar aanspreken, collega aanspreken,
seksuele, machtsmisbruik, misbruik, macht, verkeerd gedrag, slecht gedrag, lomp, bot, kleineren, negeren,
uitlachen, sarcasme, cynisch, cynisme, zeuren, gezeur, brutaal, seksistisch, racistisch, handtastelijk,
metoo, elkaar scherp houden, confronteren, te laat komen, onbeleefd, onfatsoenlijk, werkhouding,
acceptabel, feedback aan collega, spullen, humor, flauwe grap, vervelend gedrag, vervelende collega, op
gedrag wijzen, vernederen, kwetsende opmerking, macht misbruiken, machtsverhoudingen, afspraken niet
nakomen, verbaal geweld, corrigeren collega, foute grapjes, moeilijk om aan te spreken, collega komt
afspraken niet na, komt afspraken niet na, houdt zich niet aan de regels, loopt de kantjes ervan af,
kantjes, lui, meelifter, gedrag collega, niet oké, niet ok, niet leuk, kan niet door de beugel, afgeblaft,
afblaffen, blaffen, uitvallen tegen, uitgevallen, uitgescholden, snauwen, afsnauwen, sneer, schreeuwende
collega, vinnig, bits, toon, hatelijk, gemeen, treiteren, plagen, pestkop, gepest worden, buitensluiten
collega, achter de rug, kwaadspreken, kwaadsprekerij, achterklap, praten over elkaar, geroddel, geruchten,
over de tong, flirten, aanraken, ruzie met collega, conflict met collega, ergernis, ergernissen, ergeren,
irritatie, irritant, storen, storend, werksfeer verpest, giftig, toxisch, verziekte sfeer, dominante
collega, arrogante collega, egoïstisch, egoïsme, haantjesgedrag, ongehoord, feedback op gedrag,
ik-boodschap, zeg er iets van, iets van zeggen, er wat van zeggen, zeggen dat het niet kan, niet wegkijken,
omstander, bystander, laten lopen, toekijken, op de man spelen, op de man, elkaar de maat nemen, over me
gepraat, gedoogd gedrag, negatief gedrag, gedragsregels, onprettig, stank voor dank, grove, smakeloos,
ondermijnend, norm stellen, durf niet aan te spreken, klagen over collega's, geklaag over collega, onder
werktijd privé, onaardig, gezeik, sociale omgangsregels, collega over de grens, over de grens, te ver, gaat
te ver, onbeschoft, de waarheid zeggen, waarheid zeggen, collega liegt, liegende collega, gepest,
omstandertraining, kritiek op collega, hoe spreek ik iemand aan, spreek je iemand aan, tot de orde roepen,
orde roepen, berisping, tikje, normaal doen, verwijten, verwijt, verwijtend, sfeerverpester, denigrerend,
denigreren, kleinerende, seksistische, klaagt altijd, collega ruikt, hygiëne, loze excuses, doet niks,
profiteert, meeliften, uitvreter, luiheid, stalken, pikante, uitkleden, staren, fluiten, feedback aan
elkaar, elkaar feedback geven, elkaar feedback, peer feedback, steeds te laat, komt te laat, wangedrag
niet, tolereren, seksisme, racisme, declareert, zeggen dat dit niet kan, dit kan niet, raakt aan, vrouwen
aan
→ aanspreken gedrag

grensoverschrijdend, ongewenst, pesten, intimidatie, ingrijpen, optreden, sanctie, maatregel, straf,
ontslag, streng, over de schreef, te ver, zero tolerance, consequenties, handhaving, over de grens,
wangedrag, misdraging, discriminatie, berispen, seksueel, onacceptabel, tolereren, grens trekken, grens
stellen, disciplinair, schorsing, schorsen, consequent, doortastend, machtsmisbruik, misbruik, geweld,
stalking, handtastelijk, aanranding, metoo, alcohol, drugs, uit de hand, ontoelaatbaar, toelaatbaar,
acceptabel, overtreden, over grenzen, macht, agressieve collega, onaanvaardbaar, vernederen,
machtsverhoudingen, verbaal geweld, kwetsende, waarschuwing medewerker, officiële waarschuwing, grenzeloos
gedrag, tot hier en niet verder, rode lijn, streep trekken, niet toestaan, gevolgen voor, plichtsverzuim,
op non-actief, ontslaan, ontslagen, wegsturen medewerker, laatste waarschuwing, onderzoek integriteit,
integriteitsonderzoek, gedogen, gedoogcultuur, laks, door de vingers leidinggevende, met twee maten,
gelijke maat, voet bij stuk houden, inconsequent, verwachtingen gedrag, huisregel, normen stellen,
normeren, begrenzen van gedrag, agressie tegen collega, dronken, onder invloed, dreigementen, dader,
veiligheid medewerkers, sociale norm, herhaald gedrag, voor de laatste keer, onveilig gedrag aanpakken,
aanpakken van gedrag, stoppen van gedrag, corrigerend, pester, pesters, drinken, drinkt, drankmisbruik,
drankprobleem, perk, laat alles toe, over de streep gaan, over de streep, normoverschrijdend, koe, maat is
vol, maat vol, halt, arbeidsconflict, arbeidsrecht, strafmaatregel, sanctioneren, gele kaart, rode kaart,
zachte hand, harde hand, accepteren we niet, niet accepteren, pikken, pik, niet laten gaan, overtreding,
overtredingen, bestraffen, bestraft, straffen, gestraft, rechtlijnig, aanpakken, ordemaatregel, orde,
ordeverstoring, ontslagdossier, herplaatsen, uit de bocht, uit de band, loopt uit de hand, te soft, te
lief, te aardig, gedoogbeleid, gedoogd, wegkijken als leidinggevende, waarschuwing geven, nultolerantie,
gewaarschuwd, treedt niet op, treedt op
→ handhaaf grenzen overschreden

open cultuur, openhartig, vrijuit, vrijuit spreken, belonen, spreekruimte, open zijn, open deur,
opendeurbeleid, laagdrempelig, openstellen, transparant zijn, vrij voelen, zorgen delen, mening uiten,
vrijuit praten, open medewerkers, open team, eerlijke medewerkers, melding serieus nemen, veilig melden,
bedanken voor eerlijkheid, geheimzinnig, gesloten cultuur, gesloten, eerlijk durven zijn, boodschapper,
slecht nieuws durven brengen, vertrouwelijk vertellen, ventileren bij leidinggevende, openstaan voor
zorgen, melders steunen, meldingsbereidheid, meldcultuur, speak up stimuleren, messenger, dank voor je
eerlijkheid, dank voor eerlijkheid, eerlijkheid medewerkers, medewerker met slecht nieuws, komt met slecht
nieuws, eerlijk kunnen zijn, alles durven zeggen, verbergen, fijn dat je het zegt, openlijk, houden dingen
achter, blij zijn, luisteren naar zorgen, meldklimaat, komen niet naar mij, naar mij toe, zeggen waar het
op staat, vertelt mij niets, vertelt mij, niemand vertelt, zwijgen tegen mij, medewerkers zwijgen
→ steun openheid

band, sfeer, werksfeer, teambuilding, teamuitje, uitje, borrel, heidag, heisessie, hecht, collegiaal,
collegialiteit, verbondenheid, saamhorigheid, teamgevoel, verhoudingen, ruzie, conflict, leren kennen,
teamgeest, verstandhouding, groepsgevoel, wij-gevoel, wrijving, roddelen, vriendschap, teamontwikkeling,
koffie, koffiepraat, praatje, kletsen, kletspraatje, lunchen, vrijmibo, vrijdagmiddagborrel,
personeelsuitje, cohesie, onderling contact, vertrouwensband, klik, nieuwe collega, nieuweling, onboarding,
kennismaken, spanningen, onenigheid, gedoe, irritaties, frictie, botsen, mediation, teamdag, teamsessie,
gezellig, gezelligheid, wantrouwen, vertrouwen in elkaar, eenzaam, relatie, humor, samen lachen, lachen,
elkaar kennen, band opbouwen, collega's kennen, team versterken, investeren in team, gedoe in team,
botsende karakters, karakters, werkrelatie, relatiebeheer, contact met collega's, ijsbreker, verjaardag,
jubileum, afscheid, feest, kerstborrel, teamlunch, barbecue, teambuildingsdag, teamactiviteit,
samenhorigheid, elkaar weinig zien, elkaar nooit zien, afstand tussen collega's, binding, sociale
contacten, sociaal contact, koffieautomaat, koffiecorner, gangpraat, smalltalk, kampvuur,
conflictbemiddeling, mediator, bemiddelen, vete, verstoorde arbeidsverhouding, groepjes, kampen, jaloezie,
jaloers, rivaliteit, goede collega, collegiale, vertrouwensrelatie, thuis laten voelen, welkom voelen,
samen eten, eenling in team, elkaar zien, contact in team, samenleven, ieder voor zich, ieder voor
zichzelf, solist, solisme, individualistisch, kennismakingsrondje, voorstelrondje, los zand, verbindend
leiderschap, vriendschappelijk, bonding, oud zeer, oude wonden, wrok, vijandig, vijandigheid, kibbelen,
bekvechten, ruziemaken, ruziemakers, bedrijfsuitje, uitstapje, personeelsvereniging, verwijten, ijzig, kil
team, warm team, vervreemd, vervreemding, sfeertje, ijs breken, energizer, escape room, pubquiz, spelletje,
spelletjesavond, koffiemoment, koffieronde, intro, introductie, introductiedag, warm welkom, welkomst,
jarig, taart eten, nieuwjaarsborrel, elkaar vertrouwen, teamverband, clubgevoel, verzoenen, verzoening,
bijleggen, conflicthantering, conflictmanagement, strijdbijl, vergeven, niet liggen, liggen elkaar niet,
samenwerking binnen het team, verbroederen, verbroedering, samen iets leuks, iets leuks doen, door een
deur, niet door één deur, ontbijt, kerstontbijt, kerst, groeten, groeten elkaar niet
→ onderlinge relaties

liegen, leugen, waarheid, oprecht, betrouwbaar, slecht nieuws, slechtnieuwsgesprek, open kaart, moeilijke
boodschap, vervelende boodschap, nieuws brengen, verdraaien, eerlijkheid, authentiek, authenticiteit,
geloofwaardig, vertrouwen winnen, vertrouwen opbouwen, vertrouwen herstellen, wantrouwen, geschonden
vertrouwen, er omheen draaien, verbloemen, dubbele agenda, verborgen agenda, eerlijk gesprek, eerlijke
dialoog, waarheid vertellen, transparante leidinggevende, betrouwbare leidinggevende, moeilijke waarheid,
onwelgevallig, ontslag aankondigen, bezuinigingen vertellen, bezuiniging mededelen, reorganisatie
mededelen, vervelend nieuws, mooier voorstellen, mooi weer, doekjes, jokken, smoesjes verkopen, verzinsel,
achterkamertje, openheid van zaken, vertrouwen schenden, vertrouwen kwijt, vertrouwen terugwinnen,
vertrouwen kwijtraken, vertrouwen beschaamd, geen vertrouwen, woorden en daden, zeggen wat je doet,
transparantie leidinggevende, politiek correct, met meel in de mond, rechtdoorzee, recht door zee,
onoprecht, schijnheilig, hypocriet, hypocrisie, onaangename boodschap, doen wat je zegt, houdt dingen
achter, eromheen, mooier maken, integer leiderschap, harde boodschap, heelmeesters, spelletjes, te voet, te
paard, oprechtheid, achterbaks, achterbakse, stiekem, heimelijk, manipulatief, betrouwbaarheid,
vertrouwenwekkend, niet verlengen, boventallig, boventalligheid, krimp, vertrouwen verdienen, vertrouwen
komt, vertrouwen geven en krijgen, helder over, geheimen, geheimen voor, pijnlijke boodschap, transparante
manager, dingen achter, geloven de directie, geloven niet, geloof je niet, vertrouw mijn baas niet,
vertrouw je niet, niets achterhouden, niets achter, vertrouwensbreuk, ontslagen vallen, vertrouwen het
management, management vertrouwen, hete brij, niets zeggen over, over de reorganisatie, beloftes niet na,
komt beloftes niet na, komt niet na
→ eerlijk, eerlijk moeilijk

zwijgen, stil, verlegen, introvert, teruggetrokken, niks zeggen, haantje, dominant, groepsdenken,
groepsdruk, groepsproces, onderstroom, buitenbeentje, overschreeuwen, overheersen, woord voeren, grote
mond, afwijkende mening, groepsvorming, kliek, teamdynamiek, bescheiden, rustige collega, muurbloem, stille
collega, steeds dezelfde, dezelfde mensen, spreektijd, monoloog, luidruchtig, machtsspel, spelletjes,
subgroepje, zondebok, pikorde, hand opsteken, meelopers, sociale druk, conformisme, consensus,
ondervertegenwoordigd, steekt hand, gelijke stem, stem geven, machtsverhoudingen, luidste, luid, luidste
stem, hard roepen, weinig inbreng, hetzelfde groepje, hoogste woord, grootste mond, hardste schreeuwer,
schreeuwers, drammer, praatgraag, praters, vergadertijger, stilzwijgen, niet durven spreken, niemand zegt
iets, schijnconsensus, iedereen het eens, abilene, kuddegedrag, meelopen met de groep, meeloopgedrag,
groepsgedrag, groepsnorm, groepscultuur, groepssfeer, informele leider, informele macht, kliekvorming,
roddelclub, minderheden, minderheidsstandpunt, wie zegt er niets, wie heeft nog niks gezegd, onderhuidse
spanning, wat gebeurt er in de groep, verhoudingen in de groep, groepsdynamica, interactie in team,
patronen in team, patronen, non-verbaal, lichaamstaal, voorzitten, vergadering leiden, gedomineerd, hoekje,
aan de zijlijn, overstemd, meerderheid beslist, buiten de groep staan, oppervlakte, groupthink, zwijger,
zwijgers, minderheid, alfa, sociogram, teamcoach, teamcoaching, roddelcircuit, koffiehoek, praat altijd,
altijd dezelfde, neemt altijd het woord, het woord nemen, groepsverhoudingen, groepsspanning, kudde,
ongeschreven, teamcultuur, pestcultuur, zegt er nooit iets, zegt nooit iets, introverte, extravert,
extraverte, introverten, observeren, observatie, wie praat er, machtsblok, twee tegen één, dominantie,
ego's, apenrots, haantjes, forming, storming, tuckman, onderwaterstroom, ijsberg, sfeer proeven, leeft in
de groep, zegt niets, niets zegt in overleg, onzichtbare collega, hangt iets in de lucht, hangt in de
lucht, conformeren, zegt niemand, jonge garde, oude garde, garde, bepaalt alles, een persoon bepaalt,
groepsgesprek
→ dynamiek groep minderheid, zwijgende meerderheid

sfeer, teambuilding
→ dynamiek groep

veiligheid, sociale veiligheid, psychologische veiligheid, onveilig, angst, angstcultuur, bang,
intimiderend, hiërarchie, gelijkheid, zwijgcultuur, stil in vergadering, afrekencultuur, verlegen, zwijgen,
stil, vrijuit spreken, rangen en standen, veilig voelen, veilige sfeer, werkklimaat, sociaal veilig,
afgekapt, gelijke inbreng, stagiair, trainee, junior, jongere collega, nieuweling, schroom, gepest, ruimte
voelen, drempel, mening uiten, vrij voelen, gelijke stem, machtsverhoudingen, veilig team, veilig klimaat,
durven praten, vergadering durven, bang voor baas, vertrouwelijke sfeer, represailles, afgerekend worden op
wat je zegt, afgestraft, afgebrand, afgezeken, belachelijk gemaakt, uitgelachen, niet serieus, ruimte voor
iedereen, gelijkwaardigheid, ongelijkwaardig, macht in overleg, schaal en stem, administratief medewerker,
ondersteuners, secretariaat, tijdelijke kracht, uitzendkracht, inhuurkracht, externe collega, starter,
jonge collega, jongere medewerkers, nieuwe medewerker, vrouwelijke collega, elke stem telt, stem van elke
medewerker, gehoord worden in overleg, durven inbrengen, durf niets in te brengen, iedereen durft, vrij
spreken, kunnen zeggen wat je denkt, alles kunnen zeggen, vertrouwd, fouten mogen zeggen, even belangrijk,
iedereen even belangrijk, rang, zonder straf, fearless, fouten durven melden, gespreksregels, eieren,
afgekraakt, weggezet, schut, voor gek, geïntimideerd, stagiaires, stagiairs, onveiligheid, durven zich niet
te uiten, zich niet uiten, mening telt, ieders mening, ieders stem, iedereen mag iets zeggen, iedereen aan
het woord, edmondson, psychologisch, psychologische, werkcultuur, tiran, tirannie, dictator, dictatoriaal,
autoritair, autoritaire, bullebak, heersen, kort af, nieuwelingen, nieuwe mensen, meetellen, niet voor vol,
ondergesneeuwd, monddood, gesnoerd, evenveel, spreektijd, hoge heren, lage schaal, hoge schaal, niet durven
tegenspreken in overleg, elke medewerker telt, secretaresse, telt mee
→ veilige inbreng, veilige gelijkwaardige inbreng

aandacht, persoonlijk, gezien worden, gezien voelen, gehoord voelen, erkenning, oprechte aandacht, hoe gaat
het, mens achter, welzijn, thuissituatie, een-op-een, bila, persoonlijk verhaal, privé, persoonlijke
aandacht, mantelzorg, rouw, scheiding, overlijden, zwanger, welbevinden, vitaliteit, in je vel, mentaal,
mentale gezondheid, eenzaam, oog voor, belangstelling, persoonlijke situatie, nieuwkomer, kletspraatje,
koffie, onder vier ogen, bilateraal, kop koffie, zieke medewerker, belangstelling tonen, aandacht geven,
goed werkgeverschap, werkgeverschap, gesprek onder vier ogen, gehoord, een nummer, tijd voor medewerkers,
tijd voor je mensen, interesse in medewerkers, interesse in je mensen, levensfase, levensgebeurtenis,
overleden, ziek kind, ziekte, verzuimgesprek, verzuimbegeleiding, poortwachter, re-integratie,
reïntegratie, bedrijfsarts, burn-out gesprek, psychische klachten, overgang, menopauze, jonge ouders,
schuldenproblemen, problemen thuis, privéproblemen, privésituatie, menselijk leidinggeven, mensgericht
leidinggeven, betrokken leidinggevende, betrokkenheid tonen, hoe is het met je, hoe zit je erin, check-in,
inchecken, een-op-een gesprek, 1-op-1, tweegesprek, bilaatje, weten wie je medewerkers zijn, verhalen,
levensverhaal medewerker, achtergrond van medewerker, wandeling met medewerker, menselijk contact,
levensverhalen, weet niet wie ik ben, luisterend oor leidinggevende, wat drijft medewerkers, zorg voor je
mensen, informeren naar, hoe was je weekend, inclusief leiderschap, er zijn voor je mensen, naam kennen,
onzichtbaar, over het hoofd gezien, rouwverwerking, rouwende, miskraam, echtscheiding, depressie,
depressief, psychisch, psychische, hoe voel je je, levensloop, zwangerschap, bevalling, nieuwsgierig naar
medewerkers, nieuwsgierige leidinggevende, medewerkers leren kennen, contact met medewerkers, mensenmens,
mensgerichte, iemand zien staan, zien staan, niet gezien, wie ben jij, condoleren, troosten, getroost,
hartverwarmend, rondje lopen, small talk, vragen hoe het gaat, contact met je mensen, medewerker telt, elke
medewerker telt, persoonlijke omstandigheden, ziet mij niet, ziet me niet staan, schulden medewerker,
medewerker met schulden, zie de mens, kanker, ernstig ziek, kent mijn naam, bijpraten, bijpraten met
medewerker
→ gezien gehoord, verhaal medewerker

rolmodel, voorbeeldfunctie, voorbeeldrol, voorgaan, walk the talk, practice what you preach, leiderschap,
voorbeeld doet volgen, voorleven, voordoen, voorbeeld, boegbeeld, dienend leiderschap, leiderschapsstijl,
regels gelden voor iedereen, geloofwaardig, zelf ook doen, zelf beginnen, lead by example, leading by
example, gedrag van de leidinggevende, doe wat ik zeg, doen wat je zegt leidinggevende, preken, boven de
wet, regels ook voor de baas, top van de organisatie, tone at the top, navolgen, kopieergedrag, regels voor
de baas, baas zelf, predikt, prediken, preek, slechte voorbeeld, slecht voorbeeld
→ voorbeeldgedrag, goede voorbeeld

zwakte, onzekerheid, blootgeven, menselijk zijn, gevoelens tonen, masker, eigen fouten laten zien,
kwetsbaarheid, twijfels tonen, emoties tonen, onfeilbaar, ego, nederig, stoer, eigen fouten, onvolmaakt,
zwakke kant laten zien, zwakke punten laten zien, leiders, eerlijk over zwakke punten, voetstuk, ijdel,
ijdelheid, alfamannetje, macho, machocultuur, superheld, held, arrogantie, nederigheid, deemoed, imperfect,
onperfect, breekbaar, zachte kant, emotie, tranen tonen
→ kwetsbaar

leidinggevende fouten toegeven, zien dat je het niet weet, kwetsbaar leiderschap, menselijke
leidinggevende, leider, leidinggevende onzeker, leidinggevende weet het niet, zelf fouten bespreken, eigen
missers, eigen twijfels, eigen onzekerheid, eigen zwaktes, twijfel laten zien, onzekerheid tonen,
onzekerheid laten zien, emotie tonen, emoties laten zien, jezelf blootgeven, bloot geven, ongelijk toegeven
als leidinggevende, fouten van de baas, excuses als leidinggevende, pantser, sterk willen zijn, hulp vragen
als leidinggevende, niet alles weten, niet perfect zijn, mens zijn, kwetsbaar durven zijn, leiderschap
tonen, voetstuk, ijdele baas, eigen falen, open over jezelf, open over jezelf zijn, zelf open zijn,
menselijk leiderschap, baas is ook maar een mens, baas excuses, baas zegt sorry, authentiek leiderschap,
fout van de directeur, fouten directeur, zien dat je het moeilijk hebt, laat zien dat je het moeilijk
→ kwetsbaar voorbeeldgedrag, kwetsbaar

tegengeluid, tegengas, weerwoord, tegenwerping, andersdenkend, andere mening, afwijkende mening, ander
perspectief, advocaat van de duivel, tegendenken, second opinion, tegenargument, andere kijk, ander geluid,
ongelijk krijgen, tunnelvisie, tegenstem, oneens, meningsverschil, openstaan voor kritiek, dissident,
groepsdenken, tegenmacht, tegendeel, oppositie, opponent, tegenstander, critici, criticaster, tegenkracht,
omgekeerde, weerleggen, ontkrachten
→ ontvankelijk tegenspraak, tegenspraak

openstaan, open staan, van mening veranderen, eigen gelijk, gelijk hebben, gelijk krijgen, eigenwijs,
koppig, anders denken, andere denkwijze, denkwijze, tegenkracht, bezwaren, buitenstaander, blinde vlek,
ander inzicht, andere blik, andere visie, kritiek, weerstand, andere meningen horen, meningen horen,
tegenspel, perspectieven zoeken, tegenspraak zoeken, open voor kritiek, kritisch geluid, geluid, mening
bijstellen, mening herzien, afwijkende meningen, tegenargumenten, tegengeluiden, tegengas krijgen,
tegenspraak krijgen, ongelijk hebben, op andere gedachten, overtuigen laten, aan het denken zetten, met
andere bril, frisse ogen, verfrissend, nieuwe inzichten, andere invalshoeken, verschillende invalshoeken,
verschillende meningen, meerdere perspectieven, meervoudig kijken, multiperspectief, echokamer, echoput,
confirmation bias, bevestiging zoeken, bevestigd willen worden, red team, red teaming, tegendenker, ander
standpunt, andere kant belichten, andersdenkenden, onwelkome boodschap, star denken, bord voor de kop,
plaat voor de kop, horen wat je niet wilt horen, weet het altijd beter, wijsheid in pacht, zelfgenoegzaam,
andere zienswijze, andere geluiden, waarom het niet kan, altijd gelijk, heeft altijd gelijk, ter discussie,
eigen visie ter discussie, dwarsdenkers, dwarsdenker, over het hoofd zien, over het hoofd, wat mis ik,
buitenstaanders, ruimdenkend, eigendunk, bekrompen, heb ik het mis, overtuig me, gevoelig voor, doof,
oost-indisch, oostindisch, eenzijdig, eenzijdigheid, informatiebubbel, tegenspraak opzoeken, open voor
andere, ongelijk geven, mijn gelijk, altijd gelijk willen, gedachten veranderen, van gedachten veranderen,
van gedachten, ongelijk bekennen, botsen met de mijne, luisteren naar andersdenkenden, kritisch luisteren,
alleen horen wat hij wil, tegendraadse mensen, tegendraads, met me eens, mensen die het met me eens zijn,
tegen je plan, laat je overtuigen, nee tegen andere ideeën, duldt geen kritiek, duldt, ja-knikkers, andere
kant van het verhaal, andere kant, tegengeluid
→ ontvankelijk tegenspraak, andere inzichten tegenspraak

andere meningen, verschillende perspectieven, invalshoek, andersdenkend, tunnelvisie
→ andere inzichten tegenspraak

# Werken vanuit dienstbaarheid

respect, respectvol, fatsoen, netjes, beleefd, gouden regel, bejegening, omgangsvormen, waardigheid,
gelijke behandeling, zoals jezelf, manieren, goede manieren, hoffelijk, hufterig, onbeschoft, bot, lomp,
menswaardig, wederkerigheid, onrechtvaardig, onheus, kwetsen, beledigen, neerbuigend, arrogant, uit de
hoogte, elkaar omgaan, normen en waarden, gelijkwaardig, omgangstoon, behandeld, vernederen, ongelijk
behandelen, menselijk behandelen, klantvriendelijk, wat gij niet wilt, gulden regel, omgang met collega's,
omgang met elkaar, onrespectvol, iedereen gelijk, eerlijk behandelen, als mens behandelen, als mens, doe
niet bij een ander, wat u niet wilt dat u geschiedt, wie goed doet, hoe zou je zelf, zoals je zelf,
hondsbot, onbeleefde, kleinerend, neerkijken, betuttelend, paternalistisch, afkeurend, etiquette, groeten,
gedag zeggen, vriendelijk blijven, fatsoensnormen, correct, welwillend, wellevend, voorkomend, egards,
onwaardig, doe normaal, normaal doen, golden rule, in zijn waarde, waarde laten, met twee maten, twee
maten, minachting, minachtend, minachten, denigrerend, vuil, crimineel, tutoyeren, u of jij, aanspreekvorm,
aanspreektitel, onbeschofte, ongemanierd, goede omgang, lief, aardig voor elkaar, aardig zijn voor,
behandelen, behandeling, waardig, eerbied, eerbiedig, hautain, hautaine, schofferen, geschoffeerd,
bejegend, vijanddenken, als verdachte, dom, alsof ik dom ben, met twee woorden, twee woorden spreken
→ behandel ander

sorry, excuus, excuses, spijt, blunder, vergissing, schuld, fout bekennen, bekennen, fouten erkennen,
erkennen, boetekleed, opbiechten, excuses aanbieden, fout gemaakt, rechtzetten, schuldbewust, verkeerd
gedaan, gezichtsverlies, falen, ongelijk toegeven, verontschuldigen, ruiterlijk, schuld bekennen,
welgemeend, spijt betuigen, iets fout gedaan, eerlijk over fouten, fout verzwijgen, fouten verbergen,
fouten verdoezelen, fout in een besluit, fout in de brief, verkeerd besluit, verkeerde beslissing, fout
hersteld, fouten herstellen, herstelbesluit, intrekken besluit, rectificatie, ik zat fout, ik had het mis,
mea culpa, boter op je hoofd, door het stof, billen bloot, blazoen, foutje, stommiteit, flater, dom, stom,
schuldige, schaam, toegeven dat het niet lukt, excuusbrief, besluit terugdraaien, terugdraaien, terugkomen
op een besluit, ongedaan maken, goedmaken, schadevergoeding, missers, misser, zelf gemeld, bloopers,
miskleun, verprutst, verknald, geblunderd, verkeerd ingelicht, verkeerd geantwoord, ik heb het mis, heb het
mis, brief klopt niet, verkeerde datum, verkeerd doorgegeven
→ fouten toegeven

weet het niet, antwoord weten, geen antwoord, onwetend, uitzoeken, kennisgat, gokken, doen alsof, geen
idee, even navragen, ik zoek het uit, kom er op terug, terugkomen op, mond vol tanden, alwetend, betweter,
geen kennis van, buiten mijn expertise, verzinnen, uit de duim, iets niet weet, niet zeker, daar kom ik op
terug, duim zuigen, verzinsels, speculeren, kom daar op terug
→ weet aangeven, weet aanvullen

juiste informatie, feiten, volledige informatie, informeren, voorlichting, informatieplicht, kamer
informeren, desinformatie, misleiden, achterhouden, verzwijgen, correcte informatie, onjuist, onvolledig,
nepnieuws, kamerbrief, kamervragen, persvraag, woordvoering, woordvoerder, verdoezelen, open communicatie,
communiceren, kamer, journalist, informatievoorziening, onwelgevallig, waarheid vertellen, juiste cijfers,
informatieverzoek, verkeerde informatie, foute informatie, informatie klopt niet, informatieverstrekking,
weglaten, volledig zijn, feitelijk, klopt niet wat er staat, eerlijk antwoord, heldere uitleg geven,
artikel 68, inlichtingenplicht, raadsinformatiebrief, raadsvragen, publieksinformatie, website klopt niet,
persbericht, spin, mooier maken, opkloppen, geheimhouden, verhullen, eufemisme, misinformatie, fake news,
manipulatie, cijfers kloppen niet, onder de pet, boven tafel, kaarten op tafel, rookgordijn, zand in de
ogen, halve waarheden, liegen over cijfers, verkeerd ingelicht, inlichten, eerlijk antwoorden, betrouwbaar,
propaganda, reclame, persvoorlichting, statistiek, niet alles vertellen, hele verhaal, rooskleurig, onzin
verkopen, knollen voor citroenen, citroenen, geen smoesjes, smoesjes, pers te woord, pers
→ eerlijke informatie

vastzitten, vastlopen, vastgelopen, klem zitten, kom er niet uit, kop in het zand, struisvogel,
uitstelgedrag, uitstellen, voor je uit schuiven, vooruitschuiven, vooruit schuiven, doorschuiven,
wegstoppen, bel trekken, alarmbel, sparren, escaleren, opschalen, eerder melden, op tijd melden, worstelen,
overbelast, bijspringen, verzuipen, treuzelen, te lang wachten, onder het tapijt, overvraagd worden,
verdrinken, lastig probleem, problemen, hulp zoeken, hulp durven vragen, radeloos, overweldigd, muurvast,
blijven liggen, hete aardappel, doormodderen, aanmodderen, ploeteren, tobben, onder water, stress delen,
zorgen delen, zorgen, probleem melden, ontwijken, loop vast, vast zitten, dossier blijft liggen, steun
vragen, advies vragen, stoom afblazen, collega om hulp, probleem aankaarten, vastgelopen dossier, moeilijke
klus, klus, hulp vragen, hulp inschakelen, hulp inroepen, hulp nodig, hulplijn, ik red het niet, het lukt
me niet, ik zit vast, in de knoop, hoog water, water aan de lippen, aan de lippen, hoofd boven water, onder
de indruk van, overspoeld, overloopt, bomen door het bos, over mijn hoofd, boven de pet, te moeilijk voor
mij, lastig dossier, ingewikkeld dossier, zelf oplossen, alles zelf doen, alles alleen doen, er alleen voor
staan, in je eentje, eigenwijs doorgaan, op je beloop, laten sloffen, stel het steeds uit, procrastinatie,
vooruitgeschoven, lange baan, struisvogelpolitiek, ogen sluiten, verstoppen, tijdig signaleren, tijdig
melden, vroeg melden, vroegtijdig, vroeg aan de bel, te laat aan de bel, eerder om hulp, op tijd aangeven,
meldt het op tijd, aan de lat, brand, noodgeval, uit de hand gelopen, klaagmuur, sparringpartner, meekijken
met mij, tweede paar ogen, vier ogen vragen, collega raadplegen, advies inwinnen, ruggespraak,
ruggenspraak, ontploft, ontploffen, vluchtgedrag, vluchten voor, wegkruipen, raad vragen, om raad, goede
raad, dringend, sos, hulp weigeren, trots, schaamte, durf geen hulp, kom hier niet uit, verlamd, blokkade,
stilvallen, uitstel, morgen, in mijn uppie, worstel, tijdbom, lont, loopt over, moeilijke zaak, te laat
gemeld, berg werk, onder de berg, durf niet te melden, onopgelost, onopgeloste, modderen, onafgemaakt,
onafgemaakte zaken, bureau vol, durft niemand aan, dom te lijken, bang om dom, dom lijken
→ tijd hulp probleem, uitschuiven probleem

hulp, om hulp durven
→ hulp vraag

klantcontact, praatje, persoonlijk contact, aandacht voor burger, goed gesprek, gesprek met burger, echt
contact, kennismaken, relatie opbouwen, levensverhaal, verhaal, persoonlijk benaderen, bellen in plaats van
brief, telefoontje, oprechte interesse, meeleven, gesprekstechniek, oogcontact, luisteren naar burger,
klantgesprek, gesprek met inwoner, burgergesprek, inwoner spreken, aandachtig gesprek, persoonlijk gesprek,
mensen bellen, burger bellen, iemand bellen, opbellen, mens achter de burger, mens achter de aanvraag,
interesse in de ander, interesse in de burger, oprechte belangstelling, face to face, van mens tot mens,
aankijken, informele aanpak, premediation, pro-actieve geschiloplossing, informele bezwaarbehandeling,
gesprek aan de keukentafel, eerste gesprek, intake, intakegesprek, kennismakingsgesprek, anamnese,
luisterend, gesprekje, gespreksvoering, geen gehoor, niet geïnteresseerd, vertrouwen van de burger winnen,
belangstelling, menselijk contact, telefonisch, contactmoment, iemands achtergrond, interesse, formulieren
afhandelen, spreekkamer, cliëntgesprek, oprecht, warm contact, kil contact, anoniem, mens spreken,
afstandelijk, afstandelijke, tijd nemen voor een gesprek, vraag naar de achtergrond
→ contact verhaal interesseert, contact

jargon, vakjargon, jip-en-janneke, janneketaal, ambtenarees, ambtelijke taal, ambtelijk taalgebruik,
beleidstaal, wollig, klare taal, heldere taal, duidelijke taal, gewone taal, gewone woorden, normale
woorden, normale taal, moeilijke woorden, moeilijke taal, b1, b1-niveau, taalniveau, leesbaar,
laaggeletterd, brief, schrijfstijl, engels, acroniem, vakterm, begrijpelijk, onbegrijpelijk, begrijpelijke
tekst, direct duidelijk, simpele taal, schrijven, woordgebruik, formulering, tekst, juridische taal,
onleesbaar, lange zinnen, gewoon nederlands, taalgebruik, toegankelijke taal, verwoorden, herschrijven,
ambtelijk proza, ambtenarentaal, technische termen, termen, vakwoorden, simpel uitleggen, snapt niemand,
snappen, anderstalig, nt2, website, folder, schrijftraining, leesniveau, bondig, vaag, containerbegrip,
managementtaal, beleidsjargon, helder, heldere communicatie, lezer, correspondentie, nota, duidelijke
communicatie, onduidelijke brief, onduidelijk, kernboodschap, zinnen, korte zinnen, schrijfwijzer,
mensentaal, lezerspanel, duidelijk schrijven, ingewikkelde taal, ambtelijke teksten, dikdoenerij,
begrijpelijke brieven, communicatie, duidelijke mail, duidelijke tekst, simpel schrijven, taalcoach,
taalbeleid, taaltraining, moeilijk geschreven, klaartaal, makkelijke taal, makkelijk lezen, lange zin,
ambtelijke stijl, ambtenarenjargon, bureaucratentaal, formele taal, te formeel, ouderwets, juristentaal,
wetteksten, vakbegrippen, begrippen, afkorting, lettersoep, anglicismen, managementjargon, managersjargon,
buzzwords, modewoorden, holle frasen, hoogdravend, deftig, geheimtaal, codetaal, to the point, webteksten,
redactie, redigeren, tekstschrijver, schrijfcoach, schrijfcursus, brievenbrigade, taalambassadeur,
analfabeet, analfabetisme, moeite met lezen, nieuwkomers taal, inburgeraars, dyslexie, infographic,
pictogrammen, beeldtaal, woordkeuze, niemand leest, te lang stuk, plain, leesbaarheid, alinea's, opmaak,
tussenkopjes, tolk, vertalen, vertaling, vertaald, arabisch, oekraïens, spreektaal, kindertaal, lang
rapport, langdradig, breedsprakig, tangconstructie, formeel, stijf, abracadabra, chinees, latijn,
moeilijkdoenerij, gewone mensen, teksten, dure woorden, gezwets, leg het simpel uit, simpel uit
→ eenvoudige taal, vaktaal, begrijpelijk taalgebruik

letterwoord, acroniem, jargon
→ afkortingen

klantvriendelijk, gastvrij, aardig, hulpvaardig, service, balie, loket, baliemedewerker, zelfredzaam,
doenvermogen, doorverwijzen, kastje muur, afschepen, afgescheept, op weg helpen, doorverbinden, warme
overdracht, ongeduldig, wegsturen, beleefd, vriendelijkheid, behulpzaamheid, te woord staan, burger helpen,
klant helpen, ouderen, digibeet, digitaal vaardig, nazorg, burger te woord, gastheerschap, kwetsbare
burger, kwetsbare mensen, kwetsbare groepen, wegwijs, begeleiden, laagdrempelig, doorsturen, doorgestuurd,
callcenter, computer says no, nabellen, schulden, armoede, burger als klant, hulp burger, stress burger,
hulpbehoevend, onzelfredzaam, vriendelijke toon, klantgerichtheid, verdwaald, kwetsbare positie, mensen
helpen, geholpen worden, glimlach, op weg, hulp bij formulier, hulp bij invullen, zelf uitzoeken, zoek het
zelf maar uit, aan hun lot overgelaten, lot overlaten, verkeerd verbonden, telefonisch menu, keuzemenu, met
een kluitje in het riet, de deur gewezen, nul op rekest, weggestuurd, balieklant, balievragen, baliewerk,
loketmedewerker, receptie, receptionist, publieksbalie, klantenservice, frontoffice, servicebalie, digitale
kloof, niet digitaal, niet digivaardig, digid, mijnoverheid, computer lukt niet, geen internet, mensen met
een beperking, slechtziend, geen geduld, tijd nemen voor de burger, uitleg nog een keer, vraag of het
gelukt is, terugkoppeling burger, hulpvraag burger, dienstverlenend zijn, servicebereid,
servicegerichtheid, hulpverlenen, burger met lege handen, in nood, hulpeloos, welkom heten, extra uitleg,
mensen die moeite hebben, met de computer omgaan, meedenken met de burger, niet handig met, duidelijk is,
alles duidelijk, rustig uitleggen, lach, chagrijnig, chagrijnige, nors, norse, kortaf, zuchten, bij de
hand, alleenstaande, senioren, rollator, gebrekkig, analfabete, verwezen, terugverwezen, servicegericht,
hulploket, informatiepunt, idi, bibliotheek, wijkteam, helpdesk, uitkomen, zelfredzaamheid, redden,
redzaam, niet alles zelf, onhandig, instructie, doorverbonden, hot naar her sturen, naar her sturen,
opgehangen, ophangen, alles gelukt, is het gelukt, gelukt, hing op, steeds een ander aan de lijn, ander aan
de lijn, met de computer, computer overweg, niemand in de kou
→ vriendelijk behulpzaam geduldig, geholpen

boos, agressie, agressief, schelden, uitschelden, schreeuwen, bedreiging, verward, lastige burger, lastige
klant, lastige mensen, moeilijke mensen, geïrriteerd, de-escaleren, emotie, emotioneel, kalm, rustig
blijven, geduld verliezen, zelfbeheersing, frustratie, woede, ontploffen, driftig, huilen, tranen,
weerbaar, geweld, moeilijk gedrag, lontje, verontwaardigd, dreigen, kwaad, ruzie, conflict, kalmeren,
boosheid, boze mail, boze inwoner, agressieprotocol, grof, scheldpartij, incasseringsvermogen,
zelfcontrole, persoonlijke aanval, manipuleren, onredelijk, veeleisend, complot, querulant, dreigbrief,
verdriet, paniek, afreageren, opvliegend, kort lontje, wanhopig, verbaal geweld, stoom afblazen, boze
reactie, onaanvaardbaar, moeilijke gesprekken, emotionele reactie, intimidatie door burgers, boze
telefoontjes, agressieve burger, razend, over de rooie, rood aanlopen, door het lint, flippen, uit je slof,
uitbarsting, stoom uit oren, tierend, agressietraining, veilige publieke taak, bedreigd, scheldwoorden,
uitgescholden worden, beledigd worden door burger, doxing, doxen, filmen aan de balie, auditors, sovereign
citizens, autonomen, complotdenker, ontevreden klant, klagende burger, veelklager, veelschrijver, stalker,
lastige bewoners, lastige bezoeker, lastige gesprekken oefenen, moeilijke klant, moeilijke burger,
onbegrepen gedrag, psychiatrisch, verslaafd, dronken burger, hoog oplopen, gemoederen, deescaleren, rustig,
tel tot tien, hoofd koel, kop erbij, emotieregulatie, geraakt worden, persoonlijk aantrekken, onder de
huid, dikke huid, weerbaarheidstraining, gesprekstraining, trainingsacteur, rollenspellen, oefenen met
gesprekken, gedragstraining, grens stellen aan burger, geagiteerd, opgefokt, gefrustreerde burger, verhit
gesprek, heftig gesprek, grove taal, grensoverschrijdende burger, bot gedrag burger, omgaan met weerstand
burger, slof schieten, stressbestendig, stressbestendigheid, intimideren, agressor, geslagen, slaan,
spugen, vuist, wapen, alarmknop, noodknop, beveiliger, rotgesprek, kalmte, ademen, ademhaling, uitbarsten,
driftbui, kookpunt, hysterisch, woedende, woedend, tegenstribbelen, onwil, drammen, grofgebekt, haatmail,
haat, huisverbod, scheldt, meeslepen, laten meeslepen
→ lastig gedrag emoties, emoties beheersen

rollenspel, oefening
→ train oefen

behoorlijk bestuur, ombudsman, keten, ketenpartner, processtap, schakel, doorlooptijd,
behoorlijkheidswijzer, ketenproces, kastje muur, overdrachtsmoment, processturing, overdracht tussen
afdelingen, fatsoenlijk, behoorlijke behandeling, procesketen, behoorlijkheidsnorm, overdracht,
wachttijden, instanties, samenhang processen, ombudsnorm, verdwaald, loketten, van loket naar loket,
behoorlijkheid, behoorlijkheidsvereisten, fair play, procesbewaking, ketenregie, ketens, proces van begin
tot eind, hele proces, procesbesturing, procesmanagement, procesregie, procesverantwoordelijke,
proceseigenaar, procesverbinding, stap in het proces, tussen wal en schip burger, van afdeling naar
afdeling, van bureau naar bureau, hoe beïnvloeden processen elkaar, ketenfouten, onbehoorlijk, menselijke
overheid, trage overheid, sluit niet op elkaar aan, sluiten niet aan, sluiten op elkaar aan, in elkaar
grijpen, grijpen in elkaar, wisselwerking, radertjes, radertje, tandwielen, procesketens, verstrikt,
procesbegeleiding, processtappen, netjes proces, netjes doen, doen we dit netjes, rondgestuurd,
ketenverantwoordelijkheid, ketensamenwerking, procesverbetering voor burgers, de ene afdeling weet niet,
verderop, gevolgen verderop, zoek in procedures, burger raakt zoek, raakt zoek
→ stuur behoorlijkheid, schakels proces

idee, ideeënbus, voorstel, tip, verbetervoorstel, verbeteridee, verbeterpunt, slimmer werken, initiatief,
innovatie, vernieuwing, procesverbetering, verbetering, lean, inbreng medewerkers, ideeën medewerkers,
werkwijze, suggestie, verbeterslag, optimaliseren, slimmer, van onderop, creatief, creativiteit, creatieve
ideeën, initiatiefrijk, efficiënter, meedenkende, ideeën van collega's, beter idee, nieuwe ideeën,
lezerspanel, input medewerkers, input ophalen, ideeën ophalen, medewerkers aan het woord over werk,
verbetersuggesties, kan dit anders, werkprocessen, kaizen, procesoptimalisatie, procesinnovatie, bottom-up,
prijsvraag, dat doen we al jaren zo, zo doen we het altijd, zo hebben we het altijd gedaan, vastgeroeste,
automatiseren, digitalisering, robotisering, ai gebruiken, ai, handiger, hoe het beter kan, weten hoe het
beter, altijd al zo, altijd zo gedaan, tips, vernieuwend, hervorming, hervormen, uitvinding, uitvinden,
werkproces, denkt mee, wat kan er beter, input werkvloer, mensen die het werk doen, die het werk doen, kan
sneller, veel sneller, nog op papier, medewerker heeft een plan, luister naar de werkvloer
→ suggesties, suggesties verbeteren werkprocessen

minister, staatssecretaris, wethouder, bestuurder, burgemeester, gedeputeerde, bewindspersoon, ambtelijke
top, politiek, politicus, politieke druk, bestuurlijke druk, kamer, gemeenteraad, raad, kabinet, directeur,
bestuursraad, waarschuwen, alarm, alarm slaan, bel trekken, rode vlag, signaleren, escaleren, loyaal,
loyaliteit, macht, bestuur, directie, naar boven, managementteam, secretaris-generaal, gemeentesecretaris,
nee minister, signaal, politiek gevoelig, topambtenaar, opdrachtgever, noodklok, noodkreet, onhaalbaar
beleid, onuitvoerbaar, ongevraagd advies, ongevraagd, bewindslieden, coalitie, verkiezingen, opdracht
weigeren, memo, politieke wens, ambtelijke leiding, zorgen uiten, machtswoord, brandbrief, tegenspel,
nieuws bestuurder, boodschap bestuurder, bestuurder tegenspreken, minister tegenspreken, uitvoeringsrisico,
alarm luiden, bazen, aan de rem, noodrem, college van b en w, college, dijkgraaf, raadsleden, kamerleden,
kamerlid, coalitieakkoord, regeerakkoord, van bovenaf, naar de top, noodsignaal, risico's melden, beleid
niet uitvoerbaar, onwerkbaar, niet uitvoerbaar, haalbaarheid, burger in de knel melden, ambtelijk advies,
vrij en onverveerd advies, truth to power, speaking truth, knelpuntenbrief, niet aandoen, top luistert
niet, de top, hoge bomen, naar boven brengen, slecht nieuws naar boven, signaalbrief, signaleringsbrief,
politici, kamermeerderheid, motie, kabinetsplannen, directieteam, mt, tegen wethouder, tegen minister,
tegen de wethouder, tegen bestuurder, ambtelijke tegenspraak, onrecht aankaarten, onrecht door beleid,
onbehoorlijk beleid, schaden, mensen schaden, moet de minister weten
→ kritische signalen, signalen politieke leiding

telefoon, bellen, terugbellen, opnemen, openingstijd, aanwezig, wachttijd, wachtrij, wachten, piket, mail
beantwoorden, voicemail, bereiken, onbereikbaar, spreekuur, klantcontactcentrum, reactietijd,
telefoondienst, beschikbaarheid, telefonisch, bereikbaarheid, telefoonnummer, opbellen, terugbelverzoek,
reageren op mail, contact opnemen, contactgegevens, kantooruren, buiten kantoortijd, avond, oproepbaar,
snel antwoord, neemt niemand op, chatten, snel reageren, afwezigheidsmelding, reageren op berichten, neemt
nooit op, neemt niet op, wachtmuziek, terugbelafspraak, word niet teruggebeld, niet teruggebeld, mails
beantwoorden, geen antwoord op mail, geen reactie, niemand reageert, reactiesnelheid, responstijd,
antwoordtermijn mail, aanspreekbaar voor team, zichtbaar zijn, leidinggevende is er nooit, agenda
leidinggevende, deur dicht, inloopspreekuur, inloop, open balie, open op zaterdag, avondopenstelling,
rooster bezetting, contactformulier, chatbot, whatsapp contact, 14-nummer, kcc, klantcontact centrum,
piketdienst, storingsdienst, bereikbaarheidsdienst, contact krijgen, niemand te pakken, te pakken krijgen,
out of office, afwezigheidsbericht, achterwacht, tijd voor mij, baas nooit tijd, onvindbaar, altijd in
vergadering, deur staat open, aan de lijn, antwoordapparaat, noodnummer, chat, afspraak maken, benaderbaar,
snel contact, contactnummer, mailadres, reageert nooit, reageert niet, geen gehoor, terugbelbelofte, in
gesprek, altijd in gesprek, onbeantwoord, bellen duurt lang, duurt te lang bellen, afwezige leidinggevende,
altijd in overleg, zit altijd in overleg
→ bereikbaar beschikbaar

bureaucratie, bureaucratisch, regeldruk, rompslomp, administratieve lasten, formulier, papierwerk, papieren
tijger, vereenvoudigen, simpel, makkelijker, stroperig, gebruiksvriendelijk, gebruiksgemak, klantreis,
burger centraal, klant centraal, gebruiker centraal, drempel, omslachtig, lean, regels schrappen, te
ingewikkeld, complex, administratie, stappen minder, aanvraag, aanvraagproces, doenvermogen, overbodige
regels, regeltjes, werkproces, ux, bestuurlijke drukte, versimpelen, regelzucht, regeldrift, regelgekte,
paarse krokodil, administratielast, traag, traagheid, protocollen, handtekening, paraaf, parafencultuur,
goedkeuring, digitaliseren, usability, kafka, kafkaësk, verwarrend, lange procedure, doorlooptijd,
onnodige, eenvoudiger, burger als klant, procedure, procedures, eenvoudig maken, simplificeren, keep it
simple, stroomlijnen, red tape, ambtelijke molen, ambtelijke molens, molens, papierwinkel, papierberg,
papiermolen, invulformulier, webformulier, aanvraagformulier, gebruikersvriendelijk, gebruikersgericht,
gebruikersonderzoek, gebruikerstest, gebruikerservaring, gebruikersperspectief, gebruiker als uitgangspunt,
servicedesign, service design, design thinking, ontwerpen voor gebruikers, burgerreis,
levensgebeurtenissen, één loket, eenloket, eenmalige gegevensuitvraag, dubbele uitvraag, twee keer
invullen, steeds opnieuw invullen, bewijsstukken, stapel papieren, doolhof, labyrint, vinklijst,
afvinklijst, controlelijst, akkoord vragen, akkoordlijn, parafenlijn, goedkeuringsronde, lange lijnen,
lagen, managementlagen, duurt lang, onhandig systeem, gebruiksonvriendelijk, onduidelijk proces, user,
digitaal loket, van burger uit, overbodig, eenvoudige, eenvoudig, gemakkelijk, gemakkelijker, makkelijk,
gemak, gebruikers, toestemming vragen, stempels, ingewikkelde, ingewikkeldheid, complexiteit,
ondoorgrondelijk, wirwar, spaghetti, versnellen, te lang proces, procestijd, standaardiseren,
automatisering, onnodig, waardestroom, app, mobiel, digitoegankelijk, wcag, langs afdelingen, klik, een
klik, met een klik
→ eenvoud procedures, eenvoud processen gebruiker

service, servicegericht, klantgericht, publieke dienst, dienstverlenend, kwaliteit dienstverlening,
klanttevredenheid, knelpunt, obstakel, hindernis, belemmering, frustratie medewerker, loop je tegenaan,
oplossing, meedenken, meedenken oplossing, publieke dienstverlening, publieke zaak, problemen oplossen,
oplossingsgerichtheid, beter helpen, burger als klant, servicenormen, tevreden burger, dienst verlenen,
service verbeteren, dienstverlening verbeteren, mis in de dienstverlening, klantvraag,
publieksdienstverlening, overheidsdienstverlening, dienstverleningsconcept, dienstverleningsvisie,
kwaliteitshandvest, serviceniveau, klantfocus, burgergericht, hobbels, drempels wegnemen, denken in
mogelijkheden, denken in kansen, niet in problemen denken, hoe kijken medewerkers naar, klantbeleving,
frustraties, wat houdt jullie tegen, in de weg, zit je in de weg, tegenhouden, tegenhoudt, klantcontact,
klantwaardering, rapportcijfer, hobbel, belemmert, belemmeringen, waar lopen jullie tegenaan, waar loop je
tegenaan, vast in het werk, lopen vast, samen oplossingen, oplossingen zoeken, irriteert, irriteert mijn
mensen, klant het ervaart, systeem werkt tegen, ergeren zich aan systeem, ergeren systeem,
klantvriendelijker, burgers beter helpen
→ dienstverlening, dienstverlening mogelijke oplossingen

meedenken, oplossingsgericht, constructief meedenken
→ meedenk oplossingen

verandering, cultuurverandering, gedragsverandering, mindset, weerstand, omschakeling, tijd nodig hebben,
wennen, cultuuromslag, omslag, transitie, reorganisatie, attitude, gewenning, aanpassing, verandermoe,
verandertraject, implementatie, nieuwe werkwijze, koudwatervrees, begrip, ander gedrag, houding, geduldig
met medewerkers, geduld met je team, begripvolle leidinggevende, tijd geven, verandermanagement,
veranderproces, veranderbereidheid, veranderkundig, organisatieverandering, mindsetverandering, nieuwe
manier van werken, anders gaan werken, oude gewoontes, gewoontes doorbreken, rome niet in één dag, te snel
willen, oude patronen, ongeduldig, tijd gunnen, empathische leidinggevende, hervorming, oude stempel,
oudgedienden, kost tijd, adem, omschakelen, klantgericht worden, hakken, aarzeling, stapje terug, niet
opjagen, opjagen, anders werken, anders leren, begeleiden bij verandering, rustig veranderen, willen niet
veranderen, oude manier, controleur, hulpverlener, even snel mee, verzet, in verzet
→ andere houding medewerkers, begripvol geduldig

empathisch, begrip tonen, begrip hebben, mild, compassie, onbegrip, medeleven tonen, coulant zijn,
zachtmoedig, meelevend, zacht op de relatie, begrip opbrengen, coulante, toegeeflijk, zachtaardig,
vergevingsgezind
→ begripvol

# Werken vanuit legitimiteit

wet, wetgeving, wetsartikel, regelgeving, beleidsregel, verordening, richtlijn, kader, awb, avg, juridisch,
protocol, voorschrift, reglement, norm, beleid, bepaling, voorwaarden, eisen, regeling, omgevingswet,
participatiewet, wmo, beleidskader, spelregels, wettekst, wetsvoorstel, amvb, circulaire, cao, bio, iso,
beveiligingsnorm
→ regels, regels gebaseerd, regels hoogte juridisch

grondslag, wettelijke basis, juridische basis, motivering, motiveringsbeginsel, besluit motiveren,
onderbouwen, belangenafweging, adviseren, adviesnota, besluitvorming, gebaseerd op, besluit, advies,
afwegingskader, wetsartikel, beslisnota, bezwaarschrift, motiveringsplicht, onderbouwd, toetsen,
toetsingskader, toetsbaar, evenredigheid, proportioneel, proportionaliteit, evenwichtig, belangen afwegen,
vergunning, toekenning, weigering, subsidie, houdbaar, besluit uitleggen, rechtsgrond, afwijzing,
beleidsadvies, artikel, onderbouwen met regels, toelichting besluit, afwijzingsbrief, beschikking, op grond
van, regels noemen, verwijzen naar de wet, adviezen, beslissing uitleggen, beslissen, bezwaar ongegrond,
uitspraak op bezwaar, welke regel, belangenweging, aanslag, afgewezen, waar staat dat, waarop baseer,
waarom is mijn aanvraag, geweigerd, regel noemen, gebaseerd, deugdelijk, boete, naheffing, beroep,
beroepschrift, criteria, criterium, beoordelingskader, adviesrapport, afwegingen benoemen, waarom nee,
waarom zeggen jullie nee
→ regels beslissingen adviezen, beslissingen afwegingen

besluit, knoop doorhakken, besluitvorming
→ beslissingen, keuzes

deadline, te laat, uitstel, vertraging, vertraagd, planning, tijdpad, spoed, haast, dwangsom,
ingebrekestelling, uitloop, tijdsdruk, tijdnood, achterstand, beslistermijn, bezwaartermijn, doorlooptijd,
verlengen, bezwaar, stipt, tijdig beslissen, op tijd klaar, op tijd beslissen, agenda, tijdsplanning,
datum, opleverdatum, oplevering, uiterste datum, last minute, laatste moment, tijdmanagement, tijdslimiet,
inleveren, ingeleverd, uitgesteld, tijdigheid, traag, wettelijke termijn, spoedklus, urgent, urgentie,
einddatum, krap, schema, vooruit plannen, tijdgebrek, werkvoorraad, stapel, binnen zes weken, wachten op
antwoord, leveren, aanleveren, op tijd leveren, op tijd inleveren, uiterlijk, reactietermijn, termijn,
termijnoverschrijding, te late beslissing, laat klaar, niet op tijd, afhandeltermijn, behandeltermijn,
afhandeling duurt, ik wacht al weken, maanden wachten, lang wachten op besluit, acht weken, dertien weken,
verdagen, opschorten, in gebreke, kalender, tijdlijn, tijdschema, vooruit werken, vooruitplannen, op het
nippertje, vijf voor twaalf, loopt uit, uitgelopen project, snelheid, sneller beslissen, tempo besluiten,
vooruitkijken, planningsdiscipline, laat reageren, brief beantwoorden, ontvangstbevestiging, ligt te lang,
wanneer krijg ik, weken, maanden, kamervragen, prognose, uitlooptijd, inhaalslag, wegwerken, tijdig,
tijdige, achterlopen, wachtlijst, lang onderweg, verschuiven, verzet, uitgelopen, agendadruk, werkstapel,
bijtijds, jaarplanning, rappel, rappelleren, aflopen, planner, tijdraming, tijdschatting, buffer, dossiers
liggen, blijven liggen, ingepland
→ termijnen, plan werk termijnen

planning, inplannen, planmatig, werkplanning
→ plan

jurist, juridische zaken, juridische hulp, jurisprudentie, wetskennis, bijblijven, up-to-date, wet
bijhouden, wetgeving bijhouden, nieuwe wet, nieuwe regels, interpretatie, advocaat, rechter, rechtspraak,
landsadvocaat, regels kennen, wetswijziging, huisregels, regelkennis, juridisch, handleiding, actueel,
privacy, persoonsgegevens, datalek, gegevensbescherming, bezwaarcommissie, juridische vraag, rechtsvraag,
op de hoogte, wetboek, regels leren, wettelijke kaders, kennis van de wet, handboek, interpretatie van
regels, bezwaarjurist, regels bijhouden, kennis van regels, regelgeving bijhouden, wijzigingen in de wet,
actuele regels, actuele wetgeving, verouderde regels, wet uitleggen, uitleg van regels, wetsuitleg, mag ik
dit delen, avg-regels, privacyregels, privacyvraag, informatiebeveiliging, beveiliging, wachtwoord,
phishing, hack, hackers, cyber, ciso, security, beveiligingsregels, inkoopregels, aanbestedingsregels,
cursus awb, bijspijkeren recht, niet of dit mag, weet niet of dit mag, werkinstructies, instructie,
aanbestedingsrecht, bestuursrecht, recht, strafrecht, ambtenarenrecht, fg, ai act, algoritmekader, nis2,
bio2, verouderd, bijgewerkt, bij zijn, opfriscursus, opfrissen, veilig mailen, usb gevonden, nepmail,
wachtwoorden, twee factor, mag ik gegevens, gegevens delen mag, verwerkersovereenkomst, dpia, privacywet,
nieuwe privacywet, persoonsgegevens doorsturen, bij twijfel, vraag het na, kent de regels niet, kent de
regels
→ hoogte regels, juridisch advies

uitvoering, uitvoeringstoets, invoeringstoets, neveneffect, bijeffect, toeslagenaffaire, toeslagen,
gedupeerde, slachtoffer, schrijnend, participatie, inspraak, burgerberaad, ervaringsdeskundige, leefwereld,
systeemwereld, gevolgen, in de knel, knelpunt praktijk, burgers betrekken, inwoners betrekken,
burgerparticipatie, papieren werkelijkheid, werkvloer, proef, averechts, doel voorbij, werkbaar, werkt in
praktijk, bedoeling, menselijke maat, hardvochtig, hardheid, hard geraakt, onbillijk, uitvoerders,
uitvoeringspraktijk, uitvoeringsorganisatie, praktijktoets, tekentafel, theorie en praktijk, cliëntenraad,
burgerpanel, ervaringskennis, betrokkenen, ongewenste effecten, kwetsbare burgers, onrechtvaardig,
cocreatie, beleid in de praktijk, doenlijk, effecten, onbedoelde effecten, inwoners meedenken,
uitvoeringsrisico, lezerspanel, testpanel, praktijkervaring, gevolgen burgers, effect op burgers, pilot met
burgers, schrijnende gevallen, gevolgen voor mensen, hoe pakt het uit, beleid toetsen, beleid testen,
testen met burgers, testen bij gebruikers, burgers vragen, ervaringen van burgers, ervaringen van inwoners,
gebruikers betrekken, doelgroep betrekken, jongeren betrekken, betrokken burgers, van achter het bureau,
ver van de werkelijkheid, beleidsmaker, uitvoeringsprofessional, uitvoeringstoetsen, doenvermogentoets,
burgerperspectief beleid, nieuwe wet uitwerken, onmenselijk, gezin in problemen, in de schulden door
regels, vermorzeld, vermalen, stapeling van regels, kinderopvangtoeslag, hersteloperatie, groningen,
probleem wordt groter, verergert, lost het probleem niet op, middel erger dan de kwaal, oplossing werkt
niet, weerbarstig, papier geduldig, haalbaar voor burgers, doenbaar, lege handen, systeem tegen mens,
regels botsen met werkelijkheid, regels werkelijkheid, doorgeschoten, beleidsdoorlichting, ketentest,
proefdraaien, toekomstgericht beleid, hoe werkt beleid uit, werkt beleid, beleid werkt niet, doet beleid,
beleid dat niet werkt, merken burgers, wat merken, cliënten vragen, burgers ervaren, werkt het ook echt,
werkt het echt, beleidsgevolgen, voor mensen werkt, rampzalig, drama, toeslagenouders, wrang,
gebruikerspanel, buitendienst, frontlijn, wijkagent, leraar, beleidstheorie, ivoren toren beleid, ontwerpen
met gebruikers, samen ontwerpen, praktijkmensen, lost niet op, het probleem niet op, burgerperspectief, met
de doelgroep gepraat, klinkt mooi, mooi maar werkt niet, gesprek met gebruikers, werkt deze regel, werkt
regeling
→ uitpakt praktijk, praktijk mensen betrekken

misgaan, gaat mis, knelpunt, oorzaak, mislukken, onbedoeld, hapert, spaak, spaak lopen, gevolgen, in de
soep, vastlopen, foutanalyse, oorzakenanalyse, bottleneck, stuk lopen, bijeffect, neveneffect, bedoeling,
uitwerking, averechts, fiasco, falen, verkeerd, misgelopen, misgaat, misging, stroef, hobbel, calamiteit,
incident, schade, systeemfout, perverse prikkel, ongewenste effecten, hardvochtig, hoe kon dit gebeuren,
onbedoelde effecten, fout in het systeem, evaluatie van fouten, foutenanalyse, fout gegaan, gaat fout, iets
gaat niet goed, loopt niet, werkt niet, anders dan bedoeld, niet zoals bedoeld, anders dan gepland,
tegenvallend, grondoorzaak, root cause, wortel van het probleem, kern van het probleem, probleemanalyse,
knelpuntenanalyse, zand in de machine, storing, systeem werkt niet, ontspoord, ontsporing, uit de rails,
puinhoop, chaos in proces, negatieve effecten, wat is er nodig om te herstellen, waarschuwingssignalen,
bijvangst, problemen opsporen, ongewenst resultaat, rammelt, hiaat, lek in proces, weeffout, mankement,
tekortkomingen, schort, steeds hetzelfde probleem, probleem keert terug, terugkerend, structureel probleem,
anders dan verwacht, mis, evaluatie misser, kink, schoen wringt, wringt de schoen, symptoombestrijding,
symptomen, stuk, repareren, reparatie, kapot, mankeert, gebrek, gebreken, fout zoeken, opsporen, diagnose,
haperend, haperingen, breuk, breekpunt, ongelukkig, pech, tegenvaller, niet volgens plan, boosdoener, zit
de fout, waar zit de fout, heel anders, pakt verkeerd uit, verkeerd uit, regels averechts, waarom werkt het
niet, uitzoeken wat er fout, fout ging, uitzoeken fout, regeling werkt niet, loopt het vast, waar loopt het
vast
→ misloopt, misloopt anders uitpakt

onderbuik, onderbuikgevoel, buikpijn, intuïtie, intuïtief, slapen, slapeloos, piekeren, wringen, twijfel,
knagen, onrust, geweten, gewetensbezwaar, voelen, voelt niet goed, ongemak, niet pluis, wakker liggen,
dwarszitten, schuurt, maagpijn, instinct, zesde zintuig, emoties voelen, ongerust, bezorgd, zorgelijk,
zorgen maken, bezwaard, wroeging, schuldgevoel, naar gevoel, klopt niet, klopt iets niet, innerlijke stem,
stemmetje, kompas, moreel kompas, nachtrust, slecht slapen, maag, voorgevoel, dwars, wakker, alarmbellen,
in je vel, trouw aan jezelf, hoofd en hart, hart, nachten, deugt niet, rot gevoel, raar gevoel,
gewetensvraag, niet lekker bij, brok in de keel, knagend, gewetensnood, tegen mijn principes, principieel,
tegen de borst, stuit me, spijt achteraf, bedenkelijk, vraagtekens bij, malen, gepieker, mee naar huis
nemen, hoofd vol, kan het niet loslaten, blijft hangen, blijft me bezighouden, emotie als signaal,
luisteren naar je lijf, morele stress, moral injury, morele pijn, zorgen over, maak me zorgen, schaam me
voor mijn werk, schaamte over mijn werk, onbehagen, onbehaaglijk, kriebel, kriebels, kriebelt, gevoel zegt,
mijn gevoel, gevoelens serieus, ongerustheid, slapeloosheid, dromen, nachtmerrie, stress in je lijf,
lichaam, lichaamssignalen, hoofdpijn van, misselijk, gewrongen, wringt, ergens last van, binnenste,
innerlijk, innerlijke, tegenzin, benauwd, slecht geslapen, geslapen, laat me niet los, schaam me voor dit
besluit, schaam me
→ luister gevoel, gevoel wakker

speelruimte, beleidsruimte, beleidsvrijheid, handelingsruimte, discretionair, afwijken, coulance, coulant,
soepel, grijs gebied, marge, hardheidsclausule, letter van de wet, geest van de wet, oprekken, flexibel
regels, regels buigen, uitzondering, interpretatieruimte, bewegingsruimte, armslag, mazen, strikt, strikte
regels, regels zijn regels, toegestaan, toestaan, vrijstelling, souplesse, bedoeling van de wet,
evenredigheid, creatief regels, regelnalevend, regeldrift, hoeveel ruimte, vrijheid regels, interpretatie
van regels, te streng, star, onredelijk beleid, ruimte in de wet, ruimte om af te wijken, flexibel
toepassen, wat mag wel, hand over het hart, hart strijken, redelijkheid, billijk, naar de geest, kleine
lettertjes, lettertjes, inherente afwijkingsbevoegdheid, ruim uitleggen, ruime interpretatie, kan-bepaling,
welke ruimte heb ik, rekkelijk, precieze, binnen de grenzen van de wet, ruimhartig, pragmatisch, wat is wel
mogelijk, hoe ver mag ik, hoever, regels heilig, kaders, kaderstellend, handelingsvrijheid, weten niet wat
mag, wat mag, toepassing, rigide, duidelijke regels, grenzen van de regels, elastisch, bandbreedte,
interpretatie, ruimte zoeken, smoel, afwijking, afgeweken, marges, speling, regels volgen, regels volgen of
niet, afwijkingsbevoegdheid, bang om af te wijken, meden en perzen, meden, perzen, bedoeling van deze
regel, kan het anders, roomser, roomser dan de paus, paus, medewerkers durven niet af te wijken, durven af
te wijken, te streng toegepast
→ regels ruimte

uitzonderen, hardheidsclausule, ontheffing, afwijken, schrijnend, in de knel, buiten de regels, coulance,
maatwerk, schrijnend geval, bijzonder geval, precedent, individueel geval, bijzondere omstandigheden,
overmacht, hardheid, hardvochtig, afwijkend besluit, uitzonderingspositie, persoonlijke omstandigheden,
buiten de lijntjes, lijntjes kleuren, buiten de gebaande paden, gebaande paden, uitzonderlijk, bijzonder
→ uitzonderingen regels

wettelijk, legaal, illegaal, onrechtmatig, volgens de wet, mag dit, rechtsstaat, willekeur,
rechtsgelijkheid, gelijke gevallen, gelijke behandeling, precedent, rechtszekerheid, rechtmatigheid,
grondwet, grondrechten, wetsovertreding, voortrekken, vriendjespolitiek, wetmatig, volgens het boekje,
naleven, compliance, gelijkheidsbeginsel, rechtvaardigheid, onrecht, onrechtvaardig, evenredigheid,
legitiem, wettig, onwettig, strafbaar, rechten van burgers, rechtsbescherming, machtsmisbruik, misbruik,
bevoegdheid, privacy, persoonsgegevens, mag niet, verboden, onpartijdig, macht, mag dat wel, is dit
toegestaan, in strijd, aan de regels houden, regels overtreden, onbevoegd, détournement, rechtsbeginselen,
algemene beginselen, beginselen van behoorlijk bestuur, abbb, mensenrechten, non-discriminatie, gelijk
recht, ongelijke gevallen, gelijkheid, voorkeursbehandeling, bevoordelen, partijdigheid, eerlijke
verdeling, accountant, legaliteit, legitimiteit, rule of law, rechtvaardigen, regels gelden voor iedereen,
wetteloos, tegen de wet, wet gebroken, regels breken, laars, voorgetrokken, gesjacher, geoorloofd, in lijn
met de wet, binnen de wet, wet blijven, volgens de regels, houdt zich niet aan de wet, hij wel en ik niet,
hij wel, voor iedereen doen
→ rechtmatig handelen, rechtmatig rechtvaardigen

nauwkeurig, precisie, secuur, slordig, op maat, kwaliteit, vier ogen, vierogenprincipe, controle, degelijk,
grondig, zorgvuldig besluit, check, dubbelcheck, accuraat, willekeur, kwaliteitscontrole, nakijken,
tegenlezen, slordige fouten, foutloos, weloverwogen, doordacht, overhaast, haastwerk, afraffelen,
evenredigheid, persoonsgegevens, privacy, borging, gegevens beschermen, zorgvuldig handelen, goed
afstemmen, precies, fouten voorkomen, foutenvrij, zorgvuldig, onzorgvuldig, nonchalant, met de franse slag,
natte vingerwerk, natte vinger, jantje van leiden, half werk, goed uitzoeken, alles goed vastleggen, alles
afstemmen, alles op orde, kwaliteitsbewustzijn, kwaliteitscheck, tweede lezer, meelezen, meelezer,
controleren op fouten, typefouten, taalfouten, rekenfout, fout in de cijfers, vlug, haastig, snel snel,
gegevens kloppen niet, gegevenskwaliteit, datakwaliteit, transparant maatwerk, maatwerk uitleggen, dossier
compleet, onvolledig dossier, compleet, afgeraffeld, nacht ijs, over een nacht ijs, met zorg, zorg
besteden, secure, foutgevoelig, spellingfouten, nagekeken, ondoordacht, roekeloos, impulsief, te snel
besluiten, grondigheid, puntjes, dossier op orde, tweede paar ogen, paar ogen, alles controleren, niets
over het hoofd zien, niets over het hoofd, over uitzonderingen transparant, nergens staat waarom, moet
kloppen, laten kloppen, dubbel controleren
→ zorgvuldigheid, zorgvuldigheid afgestemd vastgelegd

op maat, individueel, menselijke maat, persoonsgericht, maatoplossing, hardheidsclausule, persoonlijke
omstandigheden, maatwerkoplossing, persoonlijke aanpak, passend, passende oplossing, one size fits all,
eenheidsworst, standaardbrief, uniek geval, per geval, maatwerk bieden, maatwerk leveren, maatwerkaanpak,
per persoon, per situatie, individuele omstandigheden, iedereen hetzelfde, standaardoplossing,
standaardaanpak, standaard, uniek, past niet in het systeem, past niet in een hokje, buiten het hokje,
tussen de regels, per klant, individu, individuele
→ maatwerk

achter je mensen, achter je team, achter staan, opkomen voor, beschermen, nek uitsteken, uit de wind,
schuld op je nemen, vuurlinie, pal staan, bres, schild, opkomen voor mensen, verantwoordelijkheid
leidinggevende, nek, uitsteken, medewerkers beschermen, politieke storm, storm, dekking leiding, voor je
mensen staan, voor je team staan, voor je medewerkers staan, team verdedigen, verdedigen van medewerkers,
beschermd, medewerker in de media, medewerker onder vuur, onder vuur, kritiek op medewerkers, aanval van
buiten, klappen opvangen, vuur uit de sloffen, de schuld geven aan medewerkers, medewerkers laten vallen,
laten vallen, in de kou laten staan, kou, steek gelaten, alleen voor staan, niet gesteund door baas, geen
steun van leidinggevende, geen rugdekking, rug gedekt, gedekt, dekking geven, medewerker in de krant,
loyaal aan je medewerkers, breed, paraplu, hitte, wind houden, uit de wind houden, leidinggevende
verdedigt, achter je medewerkers, liet mij vallen, in de krant kwam, geeft medewerker de schuld, medewerker
de schuld
→ sta medewerkers, steun rugdekking

verdedigen, voor de troepen, troepen, team beschermen, risico nemen, risico's nemen, knoop doorhakken,
besluit durven nemen, dekken, ruggensteun, rug recht, in de vuurlinie, verantwoordelijkheid dragen,
verantwoordelijkheid durven nemen, durven beslissen, besluiteloos, hakt de knoop, uitzondering durven
maken, durven afwijken, lef als leidinggevende, moedig leiderschap, moedige leidinggevende, ruggengraat
leidinggevende, eindverantwoordelijkheid, verantwoordelijkheid nemen als leidinggevende, niet verschuilen
achter, verschuilen achter regels, durf te beslissen, knopen, risico durven, verantwoordelijke
leidinggevende, regels opzij, opzij zetten, lef tonen, wegduiken als chef, verantwoordelijk leidinggeven,
baas neemt verantwoordelijkheid, neemt verantwoordelijkheid, leidinggevende verdedigt, durf van de leider,
op mijn bord, neem het op mijn bord
→ sta medewerkers, verantwoordelijkheid uitzonderingen

lastige keuze, moreel, moraal, ethiek, ethisch, gewetensvraag, gewetensbezwaar, intervisie, casus,
casuïstiek, spagaat, tegenstrijdig, spanningsveld, moreel beraad, beraad, moeilijke afweging, klem,
tweestrijd, conflict van belangen, worsteling, moeilijke keuze, catch-22, praktijkgeval, geweten, botsende
waarden, botsende belangen, tegenstrijdige belangen, belangen, loyaliteitsconflict, ethische vraag, wikken
en wegen, kwaden, kwestie, casusbespreking, moresprudentie, conflicterend, lastige kwestie, schuren,
moeilijke casus, kiezen tussen, keuze tussen, loyaliteit, lastige afweging, afwegen, moeilijke beslissing,
lastige beslissing, lastige casus, integriteitsdilemma, moeilijke keuzes, tussen twee vuren, vuren,
tegenstrijdige eisen, dilemma, dilemmasessie, dilemmatraining, dilemmaspel, praktijkdilemma,
integriteitsspel, keuzestress, twee kanten, beklemd, tussen hamer en aambeeld, tussen wal, tussen twee
stoelen, schipperen, laveren, balanceren, balans zoeken tussen, evenwicht zoeken, koorddansen, afruil,
trade-off, belangentegenstelling, waardenconflict, loyaal of eerlijk, regels of mens, hart of hoofd, het
een of het ander, lastige vraag, lastige praktijksituatie, casusoverleg, intervisiegroep, botsende, niet
weten wat goed is, twijfelgeval, grensgeval, kiezen of delen, duivelse, duivels, gebieden, waardenafweging,
botsen, botst, tegenstelling, tegenstellingen, wat zou jij kiezen, hartverscheurend, geen goed antwoord,
allebei fout, twijfelen tussen, wel of niet, gewetenskwestie, strijdig, verscheurd, wat moet ik kiezen,
moet ik kiezen, wijsheid, wat is wijsheid, regels of menselijkheid, wat is juist
→ dilemma’s

# Werken vanuit de opgave

coördineren, afstemming, co-creatie, cocreatie, schijnparticipatie, voor de vorm, frisse blik, nieuwe
ideeën, verrassende ideeën, input, echt samenwerken, polderen, samen optrekken, meningen ophalen, idee,
inspraak, creativiteit, afstemmingsoverleg, overleg, overlegcultuur, samen bedenken, voldongen feit,
dichtgetimmerd, vooraf bepaald, consultatie, creatieve ideeën, out of the box, buiten de kaders, andere
denkwijze, denkwijze, oprechte samenwerking, samenspel, onverwachte hoek, inbreng van anderen, cocreëren,
brainstorm anderen, andermans ideeën, schutting, afstemcultuur, vergadercultuur, schijnsamenwerking,
schijninspraak, voor de bühne, voor spek en bonen, besluit al genomen, al besloten, al bedacht, inbreng
negeren, inbreng serieus, inbreng van buiten, onverwachte inbreng, nieuwe inbreng, nieuwe invalshoek,
verrassen, openstaan voor inbreng, not invented here, doordrukken, doorduwen, eigen plan trekken,
co-creëren, gezamenlijk, meerstemmig, partnerschap, gelijkwaardige partners, werksessie, brainstormen,
brainstormsessie, ontwerpsessie, stond al vast, mosterd na de maaltijd, mosterd, te laat betrokken, pas
achteraf betrokken, alleen maar vergaderen, mogen ja zeggen, ja mogen zeggen, outsiders, outsider, eigen
gelijk halen, meepraten niet, vrijblijvend, afgestemd, afstemmen, samenwerken, ligt vast, verrassingen,
verrast, spontaan, samen creëren, onderhandeling, compromis, compromissen, akkoord halen, stempelen,
meetekenen, schijnoverleg, nep, toneelstuk, theater, echt openstaan, voorgekookt, voorgekookt besluit, echt
laten meedoen, laten meedoen, vragen onze mening, doen er niks mee, echt samen, mogen tekenen, alleen op
papier, overleg zonder resultaat, inbreng telt niet, nieuwe oplossingen
→ samenwerken afstemmen, open nieuwe inbreng

draagvlak, stakeholder, belanghebbende, participatie, meenemen, burgers meenemen, partners, inwoners,
meedenken burgers, communicatie, belangenorganisatie, inspraak, uitkomst, resultaten delen, consultatie,
achterban, steun verwerven, terugkoppelen, samenspraak, burgerberaad, betrokkenheid, omwonenden,
raadplegen, erbij halen, meebeslissen, zeggenschap, bewonersavond, inspraakavond, burgerinitiatief,
belangengroep, maatschappelijke partners, informatieavond, mensen meekrijgen, meekrijgen, adviesraad,
buurtbewoners, cocreatie, overleg met inwoners, omgevingsmanagement, mensen betrekken, burgers erbij
betrekken, burgers laten meepraten, participatietraject, participatieladder, participatieproces,
participatieverordening, burgertop, burgerforum, referendum, inwonerspanel, bewoners, bewonersparticipatie,
buurtinitiatief, buurtbijeenkomst, informatiebijeenkomst, klankbordgroep, klankbord, internetconsultatie,
marktconsultatie, zienswijze, insprekers, inspreken, stakeholdermanagement, stakeholderanalyse,
krachtenveld, krachtenveldanalyse, partijen betrekken, partijen aan tafel, iedereen aan tafel, meegenomen,
gedragen besluit, vertellen wat ermee gebeurd is, resultaten laten zien, inzicht in afwegingen,
maatschappelijke organisaties, ondernemers betrekken, belangenbehartigers, verschillende belangen,
inspraakronde, burgers aan tafel, burgerparticipatie, niet over ons zonder ons, tegenstanders, inbreng
doet, wat je met inbreng doet, overvallen door plannen, meningspeiling, hoorrecht, medestanders, publiek,
buurt, wijkraad, dorpsraad, cliëntparticipatie, jongerenraad, brancheorganisatie, vakbond, bonden,
ambassadeurs, plannen delen, vroeg betrekken, in een vroeg stadium, eruit kwam, wat eruit kwam, dilemma's
delen, belangen wegen, uitleggen welke belangen, bewoners voelen zich niet gehoord, bewoners gehoord
→ contact betrek mensen, mensen betrekken

expertise, vaardigheid, competentie, bijdrage, kwaliteiten, vakmanschap, sterke kant, specialisme,
specialist, know-how, kunde, meerwaarde, ervaring inbrengen, talent inzetten, kracht, kennis van zaken,
ervaring, expert, deskundige, bekwaam, capaciteiten, beroepstrots, vaktrots, trots op je vak, ambacht,
beroep, bijdrage leveren, vakkundigheid, talent gebruiken, mijn kennis inzetten, jouw kennis, waar ben ik
goed in, in je mars, skills, vakbekwaam, vakspecialist, adviseur, vakidioot, toegevoegde waarde van mij,
licht onder de korenmaat, korenmaat, talenten benutten voor opgave, samen aan de opgave, meer dan ik laat
zien, wat ik kan, ik kan meer, vak inbrengen, ervaringsdeskundige zijn, mijn vak, rol pakken, jezelf
inzetten, inzetten van je, laten zien wat je kunt, zien wat je kunt, goed kan, wat ik goed kan, steentje
bijdragen, steentje bij aan
→ talent deskundigheid, deskundigheid

waardering, compliment, bedanken, dank, pluim, schouderklop, erkenning, trots, succes vieren, successen,
dankbaar, belonen, dankjewel, ondergewaardeerd, complimenteren, feliciteren, zonnetje, inzet, applaus,
bloemetje, taart, positief, beroepstrots, inzet waarderen, aanmoediging, erkenning geven, dankwoord,
ongewaardeerd, lof, geprezen, prijzen van collega, veren, eer geven, credits, krediet geven, vieren,
verdienste, expertise van anderen, vakkennis van collega's, jaloers op talent, gratificatie, bonus, ere,
gunnen, jaloezie, afgunst, mooi werk, goed werk, goed gedaan, knap werk, prijzen, award, knap gedaan,
bewonderen, bewondering, onderschatten, onderschat, ondergewaardeerde, respect voor vakkennis, kennis van
anderen, bedankkaartje, mérites, gezien in je werk, gezien worden in je vak, niemand ziet wat ik kan, iets
goed is, zeg dat iets goed is, weet zij veel van
→ waardeer, waardeer talent

doelgroep, burger, inwoner, cliënt, klant, ondernemer, werkbezoek, huisbezoek, bezoek, keukentafelgesprek,
keukentafel, veldwerk, de straat op, de wijk in, menselijke maat, leefwereld, omstandigheden, op pad,
mensgericht, achter het bureau, burger spreken, bewoner, mensenwerk, naar buiten, schrijnend, zelfredzaam,
bijstandsgerechtigde, samenleving, bureau vandaan, gezin, ouders, jongeren, uitkering, bijstand, dakloos,
vluchtelingen, patiënten, boeren, bedrijven, voordeur, opzoeken, langsgaan, stage in de uitvoering, mens
achter het dossier, belevingswereld, kloof, afstand tot burger, kwetsbare burgers, kwetsbare groepen,
minima, dorp, buurt, luisteren burgers, realiteit, werkelijkheid, persoonlijke situatie, voor wie doen we
het, gesprek met inwoner, thuis op bezoek, mensen centraal, inwoner centraal, kwetsbare positie, klanten
kennen, klanten leren kennen, burgers kennen, mensen voor wie je het doet, om wie gaat het, over wie gaat
het, voor wie werken we, doelgroepanalyse, contact met de praktijk, gevoel met de praktijk, voeling, voeten
in de klei, voeten in de modder, klei, modder, laarzen, op locatie kijken, ter plaatse, de hort op,
eropuit, erop uit, de deur uit, van je bureau, aanbellen, agrariër, kinderen, statushouders, migranten,
huurders, werklozen, werkzoekenden, mantelzorgers, studenten, scholieren, leraren, verpleegkundigen,
politieagenten, gezinssituatie, situatie kennen, geen nummer, spreadsheet, ivoren, afstandelijk, overheid
dichtbij, nabijheid, werkstage, dag meelopen, wijkbezoek, wijkgericht, echte leven, achterstandswijk, weten
voor wie, voor wie je het doet, doelgroepen, cliënten, gezinnen, ouder, kom eens kijken, gaan kijken, bij
mensen thuis, erf, boerenerf, winkelier, mkb, sector in, bedrijfsbezoek, schoolbezoek, locatiebezoek,
rondleiding, dak boven, mens achter, klantkennis, persona, persona's, etnografisch, veld in, het veld in,
echte wereld, wie zit er aan de andere kant
→ contact mensen situatie

empathie, inleving, inlevingsvermogen, invoelen, verplaatsen, schoenen, perspectief, perspectief burger,
andermans, medeleven, menselijke maat, menselijk, compassie, burgerperspectief, klantperspectief, indenken,
medemens, medemenselijkheid, meevoelen, overkwam, zelf meemaken, rol omdraaien, wederzijds begrip,
mededogen, barmhartig, klantbeleving, verplaats, begrip voor, met andere ogen, wat zou jij doen, bril, bril
van de burger, overkomt, overkomen, invoelingsvermogen, huid van een ander, in de huid, oogpunt, vanuit de
ander, vanuit de burger denken, vanuit de burger, door de ogen van, stel je voor, wat als het jou, als het
je moeder, eigen familie, eigen kind, als jij het was, zelf in die situatie, hoe zou jij het vinden, hoe
voelt het voor, wat doet dit met iemand, invloed op iemands leven, sympathie, kil, koud, gevoelloos,
harteloos, hard hart, onverschillige overheid, klantgevoel, gezicht van de overheid, hoe komt het over, wat
betekent dit voor, ontvanger, impact op mensen, hoe zou ik het vinden, hoe zou jij, begrip opbrengen,
hardheid, mens in nood, zonder gevoel, mijn kind, als het mijn, als jij het, menselijkheid,
mensvriendelijk, meeleven met, leed, gevoel hebben voor, invoelend, kruipen, stel dat, verbeelden, wat zou
ik zelf doen, wat zou ik doen, doe alsof, alsof jij, komt deze brief binnen, brief binnen, meer gevoel,
plek van de burger, op de plek van, kille, kille brief, hoe is dat voor
→ inleven stel, leef stel

rug recht, ruggengraat, standpunt, eigen mening, onafhankelijk, professional, staan voor je advies, pal
staan, poot stijf, vakmanschap, zelfverzekerd, voet bij stuk, politieke druk, vakman, eigen oordeel, eigen
inschatting, tegenwind, professionele mening, nee zeggen, beroepseer, beroepstrots, eigen visie,
overtuiging, trouw aan jezelf, meebuigen, met alle winden, standvastig, zwichten, druk weerstaan, onder
druk, ongevraagd advies, onafhankelijk advies, mening uiten, vakinhoudelijk, eigen koers,
professionaliteit, opvatting, vertrouwen op je kennis, vakkennis vertrouwen, deugt niet, mond praten, iets
weigeren, eigen afweging, tegen de stroom, strepen, voor je vak, professioneel oordeel, professionele
autonomie, professionele standaard, beroepscode, beroepsethiek, beroepsgroep, objectief advies, eerlijk
advies, druk van de baas, druk van bestuurder, door de knieën, buigen, meewaaien, windvaan, draaikont,
slappe rug, achter je eigen advies, achter je mening, staan voor je mening, staan voor je oordeel, staan
voor je zaak, ergens voor gaan staan, inhoudelijk gelijk, overtuigd, in je recht, zeker van je zaak,
zelfvertrouwen in advies, niet laten ompraten, omgepraat, overrulen, overruled, advies genegeerd, advies in
de la, geen gehoor advies, mening van de deskundige, weerstand bieden, expertise genegeerd, gezond
verstand, zelf denken, eigen wijs, druk zetten, onder druk zetten, aandringen, niet toegeven, standhouden,
stand houden, afzwakken, gladstrijken, mooipraten, naar de mond, professioneel, inschatting, vakmens, druk
bestand, tegen druk, ondanks druk, ik ben de deskundige, van tafel geveegd, geveegd, wat de baas wil,
vasthouden aan advies, druk van boven, baas negeert advies
→ professionele oordeel

experimenteren, experiment, uitproberen, pilot, proeftuin, vallen en opstaan, volhouden, doorzetten,
innoveren, trial and error, nieuwe aanpak, uittesten, testen, pionieren, durven proberen, vernieuwen,
volharding, opgaveteam, opgavemanager, opgave, maatschappelijke opgave, maatschappelijk vraagstuk, complexe
vraagstukken, vraagstuk, proefproject, prototype, innovatief, creatief, creatieve oplossing, nieuwe dingen,
mag mislukken, lange adem, opgeven, creatieve ideeën, lerend werken, al doende, durven experimenteren,
opgavegericht, opgavegestuurd, transitieopgave, experimenteerruimte, ruimte om te proberen, iets nieuws
proberen, gewoon proberen, gewoon beginnen, geef niet op, doorzettingsvermogen, doorgaan, aanhouder wint,
proefballon, proefopstelling, pilotproject, living lab, lab, innovatielab, design sprint, startup, leren
door te doen, buiten gebaande paden, wicked problem, ongetemd probleem, complexiteit, tegenslag,
creativiteit ruimte, nieuwe wegen, wegen inslaan, initiatief ruimte, ruimte voor initiatief, initiatief
ruimte geven, buiten de lijntjes, probeer, proberen, poging, pogingen, niet bij de pakken, speeltuin,
ruimte voor creativiteit, risico mogen nemen, garantie, vernieuwende, avontuur, avontuurlijk, wagen,
durfkapitaal, vraagstukken, leren door doen, door doen, door te doen, opgave centraal, blijven zoeken,
zoeken naar oplossingen, doen en kijken wat er gebeurt, mag het mislukken
→ opgavegericht proberen

verkokering, verkokerd, hokjes, eiland, eilandjes, eilandcultuur, silo, schotten, ontschotten,
interdepartementaal, integraal, over de grenzen, andere directie, andere afdeling, afdelingen, andere
ministeries, ministerie, departement, andere gemeente, gemeenten, netwerk, stimuleren, rijksbreed,
organisatiebreed, muurtjes, domeinoverstijgend, keten, ketensamenwerking, partners, buiten je team,
afdelingsoverstijgend, interbestuurlijk, directies, andere teams, langs elkaar heen, multidisciplinair,
schutting, samenwerkingspartners, provincie, waterschap, kolommen, territorium, eigen straatje, langs
elkaar heen werken, los zand, wij-zij, competentiestrijd, concurrentie, kruisbestuiving, matrix,
instanties, hokjesgeest, interne samenwerking, samenwerkingsverband, uitvoeringsorganisaties,
afdelingsgrens, andere organisaties, ontkokeren, hokjes doorbreken, samenwerken tussen, werken niet samen,
langs elkaar werken, tegen elkaar werken, tegenwerken, koninkrijkje, toko, stammenstrijd, domeinen,
domeinstrijd, verzuiling, verzuild, kokerdenken, buitengrenzen, andere overheden, medeoverheden, regio,
ketenpartners, ketenoverleg, publiek-privaat, pps, netwerksamenwerking, netwerkorganisatie, programmateam,
dwarsverbanden tussen teams, andere dg, dg, dienstonderdelen, de één overheid, gezamenlijke opdracht, een
overheid, collegiaal bestuur, uitvoering en beleid, beleid en uitvoering, concernbreed, rijksdienst, tussen
diensten, gemeenschappelijk, coalitie, allianties, alliantie, partnerorganisaties, buurgemeente, fuseren,
concurreren, clubje, wij en zij, muren, muur, burcht, loopgraven, ellebogen, ellebogenwerk, federatie,
samenwerken over, werken over grenzen, samenwerking bevorderen, samenwerking aanmoedigen, samenwerken met
andere
→ samenwerking grenzen, samenwerking niveaus

dwarsverband, verbinden, koppelen, samenhang, helikopterview, brug slaan, bruggen bouwen, bruggenbouwer,
raakvlak, linken, linking pin, overzicht, verkokering, eilandje, silo, integraal, lijntjes leggen, langs
elkaar heen, verband, combineren, overstijgend, samenbrengen, synergie, breder kijken, bredere blik,
overlap, instanties, langs elkaar heen werken, grote plaatje, overzien, lijnen verbinden, dossiers
koppelen, dubbelingen, lijntjes, brug tussen, spin in het web, spin, scharnierpunt, puzzelstukjes, puzzel,
overkoepelend, bredere context, breder perspectief, vogelvlucht, breed kijken als leidinggevende, mensen
bij elkaar brengen, bij elkaar brengen, hele plaatje, totaalplaatje, verbindt, grotere plaatje,
integraliteit, grote geheel, projecten afstemmen, rode draad zien, in contact brengen, teams in contact,
losse eindjes, verbinder, verbindende, afhankelijkheden, afhankelijkheid, dwarskijken, samenvallen,
kruisverbanden, brug, ogen en oren, vooruitzien, portfolio, portfoliomanagement, programmamanagement, met
hetzelfde bezig, twee teams hetzelfde, hetzelfde, knopen aan elkaar, aan elkaar knopen, hangt samen, hangt
met wat samen, weten niets van elkaar, niets van elkaar
→ verbinding verbanden

team samenstellen, samenstelling, bezetting, multidisciplinair, diversiteit team, werving, projectteam,
kick-off, verkenning, vraagstuk, opdracht, juiste mensen, sollicitatie, sollicitant, vacature, teamleden
kiezen, werven, selectie, nieuwe collega aannemen, juiste persoon, juiste plek, teamvorming, teamrollen,
belbin, formatie, nieuwe mensen, aannemen, sollicitatiegesprek, werkgroep, taskforce, projectgroep,
opdracht verkennen, probleemstelling, verschillende expertises, maatschappelijk vraagstuk, sterk team, goed
team, divers team, diverse, gemengd team, juiste team, nodig team, mensen nodig, team bouwen, teamopbouw,
teambezetting, wie hebben we nodig, mist in het team, wat missen we in het team, gaten in het team, mix van
mensen, juiste mix, goede mix, gemengde teams, verschillende achtergronden, verschillende disciplines,
interdisciplinair, complementaire team, personeel zoeken, vacatures, selectiecommissie, wervingstekst, open
hiring, krapte, arbeidsmarkt, personeelsplanning, spp, inhuren, detacheren, opdrachtformulering, wat is de
opgave, startbijeenkomst, start van een project, projectstart, projectopdracht, startfase, allemaal
dezelfde mensen, dezelfde types, eenzijdig team, te eenzijdig, balans in het team, team in balans, wie mist
er, wie mist, wie ontbreekt, team compleet, teamleden, opstelling, kernteam, opgave scherp, juiste mensen
aan boord, aan boord, mix, kandidaat, kandidaten, referentie, poule, pool, types, opgaveanalyse,
verschillende kwaliteiten, nodig voor deze klus, goede mensen, teamgenoten, wie doet mee, wie doen mee,
allemaal juristen, wat is de vraag, wat is eigenlijk de vraag, bont gezelschap, bont, gezelschap, uitzoeken
wat het probleem is, verkeerde mensen
→ verken teamsamenstelling, teamsamenstelling

kwaliteiten, sterke kant, potentieel, potentie, benutten, in je kracht, talentontwikkeling, onbenut,
talentmanagement, uitblinken, het beste uit mensen, juiste persoon, juiste plek, expertise, talentvol,
sterke punten, tot bloei, opbloeien, ontplooien, excelleren, beste uit groep, beste uit team, eigen kracht,
talentscan, juiste taak, laten groeien, laten schitteren, talenten zien, talenten ontdekken, talenten
herkennen, verborgen talent, talent laten liggen, talentgericht, talenten van medewerkers, talenten in het
team, uit de verf, tot hun recht, beste naar boven halen, beste naar boven, stralen, sterren, high
potential, potentials, potentiële, groeipotentieel, talentprogramma, waar medewerkers goed in zijn,
diamant, strength, bijzondere vaardigheden, talentscout, sluimerend, iedereen heeft talent, eigenheid,
uniek, wat iemand bijzonder maakt, vermogens, gouden, zet mensen in hun kracht, mensen laten groeien, zit
meer in, er zit meer in, eruit wat erin zit, gaven, bijzondere gaven, kan meer, medewerker kan meer
→ unieke talenten, talenten

terugblik, terugkijken, evalueren, retrospective, retro, stilstaan bij, bezinnen, tussenevaluatie, heidag,
nabespreken, lessons learned, reflectie, reflectiemoment, op de goede weg, intervisie, goede dingen,
herijken, de bedoeling, tussenbalans, balans opmaken, evaluatiemoment, evaluatiegesprek, achterom kijken,
verleden, juiste weg, kern, terug naar de kern, spiegel, teamreflectie, doen we nog, op koers,
terugblikmoment, goede richting, richting, projectevaluatie, evaluatiesessie, after action review, doen we
het goede, zijn we nog bezig met, doet het team nog, op schema met doel, waar waren we ook alweer, waar
staan we, pas op de plaats, bezinningsmoment, heroverwegen, doel kwijt, doel kwijtgeraakt, afgedwaald van
doel, wat heeft de opgave nodig, wat vraagt de opgave, reflectief, reflectiegesprek, supervisie, leren van
projecten, draagt ons werk bij, ons werk nog bij, past ons werk nog, koersbepaling, koers bepalen, koers
herzien, afgedwaald, stilstaan, zijn we nog, nog zinvol, nog nodig, missie, hei, beleidsdag,
halfjaarlijkse, kwartaalgesprek, nog steeds het goede, doen we de goede dingen, bespiegelen, bespiegeling,
tegen het licht, licht houden, koers checken, opnieuw bekijken, opgave bekijken, hier nog mee doorgaan, nog
mee doorgaan, opgave vergeten, samen achterom
→ reflecteer opgave

micromanagement, micromanagen, loslaten, controledrang, controleren, controlfreak, delegeren, betuttelen,
bemoeizucht, bemoeien, op de vingers, overlaten aan, bovenop zitten, teugels, vertrouwen geven, controle
loslaten, wantrouwen, afvinken, over de schouder, meekijken, grip, controlezucht, bevoogden, zelf laten
doen, leidinggeven op vertrouwen, medewerkers vertrouwen, hijgen in de nek, sturen op vertrouwen,
micromanager, bovenop, controle, bemoeial, bemoeit zich overal mee, bemoeienis, pottenkijker, op de huid
zitten, dicht op, achter de broek, controlefreak, klein houden, uit handen geven, overdragen aan
medewerkers, laat los, beter weten dan de expert, op de stoel van, tijdregistratie, monitoring medewerkers,
klikapp, in de gaten houden, zelf het werk overnemen, bedillen, bedilzucht, regelneef, alles zelf willen,
over mijn schouder, kijkt over, vertrouwen op je mensen, vertrouw je mensen, vertrouwen op vakmensen,
professionals vertrouwen, medewerkers weten het beter, inhoud overlaten, inhoudelijk overlaten, leiding
geven aan professionals, medewerkers niet vertrouwd, vertrouwen in je mensen, vertrouwen in je team,
vertrouwen in medewerkers, vertrouwen op expertise, expertise team, weet alles beter, alles nakijken,
detailbemoeienis, dichtgetimmerde, experts laten, hun gang laten gaan, op afstand sturen, geloven in je
mensen, geloof in je mensen, leest elke mail mee, leest mee, zij weten het beter, weten het beter, handen
op de rug, vakman zijn werk, langs de manager, alles langs de manager
→ vertrouw deskundigheid medewerkers, beoordelingsvrijheid vertrouwen

ruimte vakmensen, ruimte professional, vakmensen, ruimte voor de professional
→ vertrouw deskundigheid medewerkers, professionele ruimte

ruggensteun, back-up, in de rug, rug dekken, bijspringen, bijstaan, ondersteunen, support, gesteund voelen,
chef steunt, leidinggevende steunt, achter je mensen, achter staan, dekking, dekken, rugsteun, vangnet,
terugvallen, in de steek, voor de bus, leidinggevende achter je, morele steun, alleen laten, gesteund,
staat achter me, achterban bij leidinggevende, leidinggevende beschermt, hart onder riem, bijval
leidinggevende, loyaal aan je medewerkers, loyaal aan je team, partij kiezen voor medewerker, klacht tegen
medewerker, medewerker beschuldigd, aangifte doen, nazorg medewerker, opvang na agressie, nazorg na
incident, opvang na incident, veilig weten, alleen staan, er alleen voor, achter iemand, nazorg, vertrouwen
van de baas, komt voor mij op, sta er alleen voor, hulp van leidinggevende, baas helpt, mijn rug, opvang,
traumatisch, bedrijfsopvang, geruggensteund, bungelen, laat me zwemmen, zwemmen, hulp na, hulp na
bedreiging, leidinggevende dekt, dekt mij, mijn leidinggevende dekt
→ steun rugdekking

# Werken vanuit verantwoordelijkheid: doelgericht

nut, noodzaak, nuttig, zinvol, waar doen we het voor, waarvoor doen we, prioriteit, prioriteren, goede
dingen, relevant, resultaat, opbrengst, toegevoegde waarde, meerwaarde, effectiviteit, doeltreffend, levert
het op, opleveren, tijdverspilling, maatschappelijke waarde, zingeving, betekenisvol, nutteloos, overbodig,
onzinnig, bestaansrecht, resultaatgericht, prestaties, kern, terug naar de kern, kerntaak, hoofddoel,
keuzes maken, resultaten behalen, belangrijk, de bedoeling, publiek belang, algemeen belang, zinloos, doel
van mijn werk, effectief, voorrang, belangrijkste, juiste dingen doen, doe ik het goede, waar ben ik mee
bezig, waarom doen we dit, waartoe, waar dient het toe, wat heeft het voor zin, bullshit jobs,
bullshitbaan, bezigheidstherapie, werk om het werk, druk druk druk, verkeerde dingen doen, wat bereik ik,
publieke waarde, bijdragen aan de maatschappij, impact van mijn werk, eisenhower, stoppen met, wat kunnen
we laten, laten vallen van taken, minder doen, voor wie doe ik het, wat draagt het bij, doelloos, zinnig,
waar ben ik van, werken aan wat telt, tijd besteden, tijdsbesteding, maakt het verschil, waar doe ik het
voor, waarom doe ik dit, doet ertoe, doe ik ertoe, ertoe doen, draag ik bij, prioriteiten, luchtfietserij,
weggooiwerk, nutteloze, onbelangrijk, symboolpolitiek, bezig houden, waardevol, betekenis, verschil, zin,
effectieve, succes meten, wanneer tevreden, waarvoor doe ik het, schiet de burger hiermee op, wat schiet
op, waarom zit ik hier
→ juiste dingen bereik, bereik

stap, stap voor stap, opdelen, opknippen, behapbaar, hapklaar, brokken, mijlpaal, fasering, fase,
projectplan, sprint, scrum, to-do, takenlijst, werkplan, roadmap, plan van aanpak, stappenplan,
overzichtelijk, olifant opeten, salami, overweldigend, projectmatig, stapsgewijs, stapjes, deeltaken,
opsplitsen, stukje bij beetje, kort cyclisch, iteratief, weekplanning, dagplanning, grote klus, berg werk,
structuur, gestructureerd, tussenstap, tussendoelen, grote taak, grote opdracht, groot project, te groot,
waar begin ik, zie er tegenop, tegenop zien, opbreken, in stukken, ophakken, in delen, deelproject, fases,
gefaseerd, planmatig werken, plan maken, werk indelen, to-dolijst, todolijst, lijstje, actielijst maken,
kanban, trello, backlog, agile werken, projectmanagement, ordenen, timemanagement, te ambitieus,
onoverzichtelijk, volgende actie, klein houden van taken, tempo houden, tussentijdse resultaten,
actiepunten uitwerken, rome, volgorde, routekaart, draaiboek, tijdsblokken, hoofdtaak, deelstappen, etappe,
etappes, schema maken, weekschema, tussenresultaat, concretiseren, vaag plan, te veel in een keer, in een
keer, elke dag een beetje, een beetje, eerst dit dan dat
→ plan stappen, duidelijke stappen

focus, focussen, hoofdlijn, overzicht, hoofdzaak, bijzaak, hoofd- en bijzaken, details, verzanden,
afdwalen, afleiding, concentratie, helikopterview, koers, koersvast, stip op de horizon, bomen bos,
uitzoomen, rode draad, grote plaatje, doel voor ogen, voor ogen, zijpad, visie, waan van de dag, strategie,
langetermijn, lange termijn, ad hoc, zijpaden, kern, terug naar de kern, kern van de zaak, afgeleid,
ongestoord, notificaties, versnippering, versnipperd, zijweg, detailniveau, pietluttig, muggenziften,
missie, horizon, richting, geheel, grote geheel, uitweiden, resultaatgericht, grip, overzicht houden,
hoofddoelen, voorrang, mailtjes, prikkels, kernboodschap, belangrijkste, prioriteren, prioriteit,
prioriteiten stellen, grote lijn, lijn vasthouden, door de bomen, detaillist, mierenneuken, mieren,
kommaneuken, komma's, muggenzifter, kleinigheden, essentie, waar gaat het om, doel uit het oog, uit het
oog, telefoon leidt af, mailstorm, volle inbox, volle mailbox, meldingen, hypes, incidentenpolitiek,
incident-regelreflex, issues van de dag, waan, brandjes, van hot naar her, zwabberen, zwalken,
zwabberbeleid, lange termijnvisie, vergezicht, stip, afstand nemen, van een afstand, hoofd houden bij,
hoofd bij de zaak, doelgericht, onderweg kwijtraken, te detaillistisch, alle kanten op, multitasken,
slakken, zout leggen, scope, verdwalen, rode lijn, strategisch, strategische, vooruitzien,
langetermijnvisie, uitgezoomd, concentreren, onderbrekingen, gestoord worden, rinkelen, mobiel, schermtijd,
pingetjes, randzaken, franje, ruis, lijn kwijt, konijnenhol, kompas houden, waar ging het ook alweer om,
waar ging het om
→ grote lijnen, afleiden doel

geld, belastinggeld, belastingbetaler, gemeenschapsgeld, budget, kosten, bezuinigen, besparen, uitgave,
inkoop, duur, goedkoop, declaratie, inhuur, aanbesteding, financiën, financieel, begroting, zuinigheid,
economisch, efficiënt met geld, onkosten, publiek geld, overheidsgeld, prijs, betaalbaar, geldverspilling,
verkwisten, consultants, adviesbureaus, externen, aanschaf, leaseauto, reiskosten, catering, hotel,
kostenbesparing, factuur, spullen, privégebruik, materiaal, spaarzaam, rendement, kosten-baten, spullen
meenemen, kantoorartikelen, weelde, luxe, kostenbewust, kostenbewustzijn, interim, zzp, zzp'ers,
adviesbureau, over de balk, bezuinigingsronde, budgetoverschrijding, kostenoverschrijding, potje,
eindejaarsbesteding, publieke middelen, gemeenschapsmiddelen, overheidsuitgaven, offerte, leverancier
kiezen, prijsbewust, op de kleintjes, gierig, sober, matig, niet verspillen, businessclass, taxi,
goedkoper, rijkspas, lease, meer doen met minder, besteding, kostenpost, geldsmijterij, investering
terugverdienen, dienstauto, gemeenschap, schatkist, staatskas, prijskaartje, kostbaar, prijzig, spilziek,
budgetbewust, financiële, rekening, betalen, inhuurkrachten, interimmer, hotelkosten, borrelkosten, centen,
cent, euro, tekort, miljoenen, lumpsum, marktconform, inkopen, belastingcenten, geld van de burger, geld
van burgers, burgergeld, weggegooid, wordt weggegooid
→ zuinig overheidsmiddelen kostenbewust

milieu, klimaat, duurzaam, groen, vergroenen, energie besparen, papier, printen, dienstreis, vliegen,
vliegtuig, trein, recyclen, circulair, co2, stikstof, afval, plastic, hergebruik, footprint, voetafdruk,
mvo, weggooien, elektrisch, verduurzamen, klimaatneutraal, uitstoot, energieverbruik, zonnepanelen,
elektrisch rijden, fiets, fietsen, ov, openbaar vervoer, auto, afvalscheiding, bekertjes, koffiebekers,
papierloos, vegetarisch, biologisch, milieuvriendelijk, ecologisch, leefomgeving, biodiversiteit, natuur,
klimaatverandering, klimaatbewust, klimaatbeleid, maatschappelijk verantwoord inkopen, mvi,
papierverspilling, papiergebruik, licht uit, lampen, verwarming, energieverspilling, energiezuinig,
waterverbruik, voedselverspilling, lunchverspilling, prullenbakken, oude laptops, refurbished, openbaar,
vliegreis, carpoolen, file, datacenter, sdg, esg, koolstof, fossiel, duurzaamheidsdoelen, treinreis, aarde,
klimaatdoelen, tweedehands, vleesloos, wegwerp
→ duurzaamheid verspilling, duurzaamheid

kennisdeling, kennisoverdracht, overdracht, overdragen, kennissessie, van elkaar leren, kennisbank,
lunchlezing, uitwisselen, kennisuitwisseling, doorgeven, intranet, kennis borgen, kennisborging, kennis
verspreiden, kennis weglekken, kennisverlies, vertrek collega, inwerken, best practices, wijsheid,
ervaringen uitwisselen, kennis delen, kennismanagement, ervaringen delen, leren van collega's, kennis
overdragen, geheugen, collectief geheugen, vertrekt, presentatie geven, kennislunch, community, netwerk,
bijpraten, vertellen, kennis is macht, vraagbaak, mentor, buddy, meester, gezel, meester-gezel, van ouderen
leren, ervaren collega, in iemands hoofd, hoofden, kennis houden, deelt niets, kennis oppotten, kennis
achterlaten, kennis vasthouden, kennis bij één persoon, alleen hij weet hoe, afhankelijk van één collega,
verdwijnt met pensioen, collega gaat met pensioen, pensionering, uit dienst, exitgesprek, exit,
overdrachtsdocument, kennisbijeenkomst, kennisdag, kenniscafé, kenniskring, kennisnetwerk, vakgroep,
lunchsessie, workshop geven, uitleg aan collega, inwerkprogramma, inwerkplan, mentorschap, maatje,
buddysysteem, handleiding maken, werkinstructie, wiki, kennisportaal, ervaringen, good practices, goede
voorbeelden, trucs, kennishouder, nieuwsbrief, vakgenoten, leren van elkaar, geheim recept,
kennisverspreiding, uitwisseling, kennisclub, kruisbestuiving, show and tell, training geven, kennisdrager,
overhevelen, delen is, vermenigvuldigen, rondmailen, kennisparel, collega iets leren, uitleggen hoe het
werkt, kennisvlucht, kennislek, informatie delen, alles voor zichzelf, houdt alles voor zichzelf, met
pensioen, gaat met pensioen, meeprofiteren
→ deel kennis

wiel uitvinden, dubbel werk, voortbouwen, voortborduren, hergebruik, opnieuw beginnen, van nul, bij nul
beginnen, vorig project, bestaande, doorbouwen, doorpakken, eerder werk, bureaula, herhaling, voorganger,
vorige keer, oude plannen, telkens opnieuw, bestaat al, deja vu, eerdere notitie, vorig onderzoek, steeds
opnieuw, overdoen, dubbelop, dubbel, voortzetten, verdergaan, eerdere ervaringen, verleden, geschiedenis,
wiel, rapporten, oude rapporten, in de la, van voren af aan, oude notities, van vooraf aan, van scratch,
blanco beginnen, warm water uitvinden, warm water, al gedaan, al eens onderzocht, al bedacht door anderen,
verder bouwen, verder met, afbouwen, niet afgemaakt project, vervolgproject, oud beleid, oude wijn in
nieuwe zakken, oude koeien, nieuwe bezem, nieuwe baas nieuw plan, nieuwe plannen elke keer, alweer een
nieuw plan, projectenmoeheid, projecten op de plank, plank, kopiëren, jatten, beter goed gejat, sjabloon,
template, modelbrief, standaardteksten, niet afmaken, reorganisatie na reorganisatie, zonde van het werk,
reuzen, waar een ander bleef, telkens weer, steeds weer, herstart, reset, tabula rasa, wat ligt er al, wat
er al is, erfenis, nalatenschap, voorgangers, eerdere, al bestaat, kennis van toen, doorontwikkelen, kopie,
doorgaan, verder waar je collega gebleven was, gebleven
→ opnieuw doorpakken, opnieuw eerder

eigenaarschap, afspraak nakomen, nakomen, woord houden, afschuiven, wegduiken, wegkijken, pakkie-an,
commitment, accountable, schuld geven, afspraak, verantwoordelijk zijn, wijzen naar elkaar, verschuilen,
initiatief nemen, betrouwbaar, afspraak is afspraak, proactief, vingerwijzen, aansprakelijk, doen wat je
zegt, toezegging, plicht, plichtsbesef, verantwoordelijkheidsgevoel, eigen verantwoordelijkheid,
aanspreekbaarheid, beloftes nakomen, belofte maakt schuld, smoes, smoesjes, slachtofferrol, vingers wijzen,
niet mijn schuld, passief, afwachtend, initiatief tonen, plichtsgetrouw, werkhouding, te laat ingeleverd,
inleveren, naar anderen wijzen, wijzen, verantwoording over je werk, verantwoordelijkheid leidinggevende,
eigenaar van je werk, niet mijn probleem, niet mijn taak, niet mijn werk, niet mijn afdeling, daar ga ik
niet over, ga ik niet over, daar ben ik niet van, ben ik niet van, nergens van zijn, niemand is ervan,
iemand anders doet het, zwarte piet, zwartepieten, handen in onschuld, onschuld, verstoppen achter regels,
wegduikgedrag, afschuifgedrag, bordje, hete aardappel doorschuiven, excuses zoeken, uitvluchten, beloofd,
man een man, doen wat je belooft, doen wat je afspreekt, nagekomen, op je nemen, zelf oppakken, initiatief,
initiatiefloos, laks, gemakzucht, gemakzuchtig, nalatig, onbetrouwbaar, op iemand kunnen rekenen, loopt
weg, weglopen voor, schouders eronder, schouders, steekt geen vinger uit, kop van jut, ownership,
plichtsgevoel, staan voor je werk, niet thuis geven, ontwijkend, verantwoording afleggen over werk, excuses
verzinnen, werk serieus nemen, lat staan, kritiek op je werk, wie kaatst, consciëntieus, plichtmatig,
toegewijd, toewijding, inzet tonen, loopt de kantjes, zorg voor je werk, niks doen, zondvloed, andermans
schuld, doe wat je zegt, verantwoording, zou het regelen, het vergeten, erop aankijken
→ verantwoordelijkheid werk aanspreekbaar, aanspreekbaar

vakantie, verlof, ziek, ziekmelding, ziekteverzuim, verzuim, afwezig, waarnemen, invallen, achtervang,
achterwacht, back-up, out of office, continuïteit, deeltijd, parttime, zwangerschapsverlof, vrije dag,
collega overnemen, bijspringen, uitval, overnemen, vervanger, niet aanwezig, pensioen, overdracht,
collegiaal, rooster, zomervakantie, ouderschapsverlof, zieke collega, overdragen, dossieroverdracht, werk
overdragen, opvangen, inspringen, vrij nemen, dagje vrij, langdurig ziek, personeelstekort, onderbezet,
elkaar helpen, collega helpen, handje helpen, waarneming regelen, werkdruk, druk, wie neemt het over,
overname, werk van een ander, plaatsvervanger, vakantieperiode, vakantiespreiding, vrij,
afwezigheidsassistent, ziektevervanging, griep, verzuimcijfers, personeelsgebrek, te weinig mensen, te
weinig collega's, mensen tekort, handen tekort, bezetting, dienst ruilen, diensten, ruilen, flexibel zijn,
piekdrukte, deeltijdwerk, papadag, mamadag, zwanger collega, geboorteverlof, zorgverlof, sabbatical,
dossier ligt stil, ligt stil, alles blijft liggen, kwetsbaar door één persoon, eenpitter, eenmansfunctie,
gebrek aan capaciteit, capaciteitsgebrek, minder mensen, collega valt uit, uitgevallen collega, uit de
brand, zomerperiode, kerstvakantie, feestdagen, vakantiedagen, herfstvakantie, schoolvakantie,
verlofperiode, elkaars werk kennen, gaten vullen, nachtdienst, ziekmeldingen, afwezige, bevalling,
operatie, ziekenhuis, langdurige, uitgeschakeld, ad interim, wisseldienst, reserve, invaller, invalkracht,
duobaan, wie valt in, valt in, wie doet mijn werk, als ik er niet ben
→ vervanging, vervanging overnemen

tunnelvisie, star, rigide, oogkleppen, blindstaren, kpi, target, doelstelling, afvinken, vinkje, vinkjes,
vasthouden aan, heilig, vastgeroest, koppig, prestatieafspraak, meetbaar, indicator, streefcijfer,
afrekenen op, starheid, fixatie, vastklampen, vastbijten, meetcultuur, prestatie-indicatoren, prestaties,
prestaties meten, aantallen, cijfertjes, targets halen, checklist, dogma, heilige huisjes, kokervisie,
blikvernauwing, achterhaald, eerder besluit, doelen, blind voor, blindelings, halsstarrig, hardnekkig,
verbeten, doorhollen, doordrammen, tegen beter weten, sunk cost, dood paard, dogmatisch, cijferfetisjisme,
productiecijfers, productietargets, quota, quotum, kwantiteit, norm halen, prestatiedruk, smart,
kengetallen, dashboard, stoplichten, rapportagedruk, afvinkgedrag, afvinkcultuur, lijstje afwerken, alles
volgens plan, niet meer relevant, doorzetten terwijl, output tellen, kpi's, kost wat kost, koste wat kost,
blik verruimen, blindvaren, blind volgen, vastzitten aan, doelfixatie, heiligt, strak vasthouden, niet
kunnen loslaten, obsessie, obsessief, geobsedeerd, doorploeteren, excelmanagement, spreadsheetmanagement,
rendementsdenken, getalletjes, omdat het in het plan staat, in het plan staat, klant is boos, gaan door
terwijl
→ staar blind doel

flexibel, flexibiliteit, agile, meebewegen, aanpassen, aanpassingsvermogen, inspelen, omschakelen,
bijstellen, veranderingen, onverwachts, plan aanpassen, wijziging, wendbaarheid, kpi, target, doelstelling,
doel bijstellen, plannen wijzigen, schakelen, improviseren, adaptief, veranderende omstandigheden,
onvoorzien, verrassing, crisis, corona, plan b, koers wijzigen, koers verleggen, koerswijziging, koers
bijstellen, traag, log, snel reageren, slagvaardig, slagkracht, dynamisch, snel schakelen, prestaties
meten, starheid, star, soepel, resultaatgericht, flexibele organisatie, plotselinge verandering,
onverwachte gebeurtenissen, veranderende omgeving, andere omstandigheden, inflexibel, aan te passen,
omgooien, omgegooid, roer om, bijsturen op effect, bijdraaien, meeveren, nieuw kabinet, nieuw college,
wisseling van de wacht, crisissituatie, crisisteam, rampen, pandemie, onzekere tijden, onzekerheid over de
toekomst, vuca, onvoorspelbaar, toekomstbestendig, veerkracht, rek, elastisch, mammoettanker, olietanker,
tanker, scrummen, snel handelen, andere wind, effect belangrijker dan doel, onrustige tijden, nieuwe
omstandigheden, omdenken, loslaten van plan, onzekerheid, wisseling, omstandigheden, kantelen, wenden,
wending, lenig, lenigheid, onverwacht, beweeglijk, vlot, alert, alertheid, plotseling, opeens, tegenslag
opvangen, veranderlijk, aanpassend, switchen, mee met de tijd, flexibele, verschuivende, responsief, oude
doel, gaat om wat mensen merken
→ wendbaar, flexibel

impact, outcome, resultaat, uitkomst, effect, doelbereik, doeltreffendheid, maatschappelijk effect,
opbrengsten, resultaatgericht, verschil maken, prestaties, outcomegericht, effectgericht, wat bereiken we,
opgave centraal, opgave leidend
→ effect bereikt

thuiswerken, kantoor, kantoordag, online, videobellen, beeldbellen, op afstand, digitaal vergaderen,
werkplek, plaatsonafhankelijk, webcam, thuiskantoor, flexwerken, reistijd, telewerken, tijd- en
plaatsonafhankelijk, kantoordagen, hybride vergaderen, thuiswerkdag, werken op afstand, waar je wilt, terug
naar kantoor, flexplek, kantoortuin, zoom, online vergaderen, online overleg, digitaal overleg, op locatie,
camera, woon-werk, meeting, thuiswerkplek, asynchroon, ongestoord, werk-privébalans, teamsvergadering,
thuiswerkbeleid, digitaal samenwerken, online samenwerken, thuis werken, vanuit huis, thuiswerkvergoeding,
thuiswerkafspraken, kantoorverplichting, kantoorruimte, hybride overleg, hybride team, overleg via teams,
teamsoverleg, teams, skype, webex, schermmoeheid, videovergadering, video, microfoon, mute, vergaderzaal,
vergaderruimte, forens, buitenland werken, workation, ict-middelen, nieuwe werken, kantoorwerk,
thuiswerkdagen, plaats- en tijdonafhankelijk, apart werken, afstandsleiding, activiteitgericht werken,
thuisdag, reizen, slimmer vergaderen, scherm, beeldscherm, laptop thuis, wifi, vpn, headset, virtueel,
virtuele, digitale vergadering, kantoortijden, aanwezigheidsplicht, dinsdagdrukte, bureau delen,
satellietkantoor, hubs, rijkshub, leidinggeven op afstand, op afstand leidinggeven, werkplekreservering,
hele dag teams, file, in de file
→ hybride

efficiency, productief, productiviteit, slim werken, sneller werken, tijdwinst, efficiëntie, tijd besparen,
tijdverlies, tijdrovend, inefficiënt, tijd winnen, minder vergaderen, efficiënter, slimmer, tijdbesparing,
tijdrovende, sneller klaar, handiger werken, productiever
→ efficiënt

werkdruk, overbelast, burn-out, burnout, overvragen, te veel tegelijk, druk, volle agenda, multitasken,
hooi op de vork, vork, bord vol, op je bord, afmaken, afronden, hapsnap, waan van de dag, nieuwe klus,
extra taken, uitgeput, overwerken, overuren, verzuipen, te veel hooi, stapelen, overspannen, rennen,
prioriteiten, capaciteit, onderbezetting, overvraagd, overladen, taken stapelen, nieuwe taken, nieuwe
opdrachten, tijdgebrek, tijd tekort, overload, opgebrand, vermoeid, moe, uitputting, roofbouw, verzuim,
belastbaarheid, draagkracht, half af, losse eindjes, nooit af, werkbelasting, werkstress, werk-privébalans,
ongestoord, haast, taken afmaken, afkrijgen, te veel werk voor team, te veel werk voor medewerkers, te veel
taken, te veel projecten, te veel opdrachten, te veel ballen, altijd iets nieuws, steeds iets anders,
erbovenop, af kunnen maken, tijd om af te maken, afgemaakt, halverwege, rupsje nooitgenoeg, uitgeblust,
energie kwijt, werklast, werkverdeling oneerlijk, taakbelasting, urendruk, lange dagen, avonden doorwerken,
in het weekend werken, grenzen aan de groei, keuzes maken in werkpakket, posterioriteiten, valt uit,
bovenmatig, te veel werk, komt steeds iets bij, iets bij, plankgas, focus geven, rust om af te maken,
afmaakbaarheid, opstapelen, stapelt, overwerkt, overstelpen, bedelven, bedolven, aankunnen, aankan,
zwoegen, kinderen en werk, nieuwe projecten erbij, erbij krijgen, steeds nieuwe, steeds weer nieuw, van
alles tegelijk, tegelijkertijd, werk schrappen, onaf, afraken, geen adem, opbranden, te veel, iets erbij,
steeds iets erbij, steeds erbij, trekt het niet, team trekt het niet, ligt half af, werk niet afgekregen,
afgekregen, niet afgekregen
→ overvraag afmaken, tijd afmaken

juiste persoon, juiste plek, taken verdelen, werkverdeling, benutten, kwaliteiten, in je kracht, passend
werk, inzetbaar, eigen kracht, beste uit groep, focus medewerkers, taken passen, werk dat bij je past,
taken naar talent, werk verdelen naar talent, verkeerde functie, verkeerde plek, niet op zijn plek,
jobcrafting, job crafting, werk dat energie geeft, overgekwalificeerd, onderbenut, goed in zijn, waar ze
goed in zijn, waar iemand goed in is, op hun talent, taken passend, juiste mens, vierkante pen, rond gat,
mensen op hun plek, op je plek, werk dat past, bij hem past, werk dat bij hem past
→ inzetten talenten

eigenaar, trekker, wie doet wat, wie gaat erover, taakverdeling, taken verdelen, taken, rolverdeling,
rollen, contactpersoon, aanspreekpunt, portefeuille, dossierhouder, dossier, wal en schip, niemand
verantwoordelijk, werkverdeling, verdeling, takenpakket, mandaat, niemand pakt op, oppakken, beleggen,
kastje muur, actiehouder, actiepunten, actielijst, raci, toewijzen, verantwoordelijkheden verdelen,
rolduidelijkheid, rolhelderheid, zaakbehandelaar, behandelaar, regie, regisseur, coördinator,
projectleider, eindverantwoordelijk, taakomschrijving, functieomschrijving, blijft liggen, accounthouder,
duidelijkheid over rollen, wie gaat over, wie gaat hierover, onduidelijke verantwoordelijkheden, wie is
verantwoordelijk, niemand doet het, wie moet ik hebben, wie pakt dit op, wie doet dit, wie is aan zet, aan
de lat staan, wie regelt, wie kan ik aanspreken, wie kan ik bellen, wie kan ik vragen, belegd, onduidelijk
wie, rolverwarring, rolonduidelijkheid, bevoegdheden, mandaatregeling, organogram, smoelenboek, loket voor
collega's, casemanager, regiehouder, procesregisseur, opdrachtgever en opdrachtnemer, opdrachtnemer,
projecteigenaar, productowner, product owner, dossierverdeling, portefeuilleverdeling, portefeuillehouder,
blijft op de plank, tussen de stoelen, tussen twee afdelingen, bij wie moet je zijn, wie beslist, wie
besluit, wie heeft de leiding over, weesdossier, wees, neemt dit op zich, actiehouders,
hoofdverantwoordelijke, afbakening, afbakenen, afgebakend, demarcatie, niemandsland, braakliggend, niet
opgepakt, vast contact, deskverdeling, taakomschrijvingen, wie o wie, verdelen, toebedelen, opgehangen,
ophangen, bij wie moet ik zijn, geen enkel team, hoort bij geen
→ onderwerpen belegd, onderwerpen aanspreekbaar

aanspreekbare leidinggevende, zelf aanspreekbaar, verantwoordelijkheid tonen als leidinggevende, zelf het
goede voorbeeld, voorbeeldrol vervullen, verantwoordelijk leiderschap, verantwoordelijke manager,
aanspreekbaar management, boven kritiek, baas staat boven, doen wat je vraagt, baas aanspreken,
leidinggevende aanspreken, verantwoordelijk als leidinggevende, aanspreekbaar als leidinggevende,
leidinggevende verantwoordelijk, jezelf als voorbeeld
→ goede voorbeeld aanspreekbaar

# Werken vanuit verantwoordelijkheid: navolgbaar

terugvinden, kwijt, kwijtraken, bewaren, map, mappenstructuur, schijf, usb, sharepoint, onedrive, mailbox,
inbox, bestand, document, zoekgeraakt, informatie delen, informatiehuishouding, bestandsnaam,
dossiervorming, informatiebeheer, woo, vindbaarheid, desktop, rondslingeren, terugzoeken, opbergen,
metadata, trefwoord, tag, versie, versiebeheer, naamgeving, opslag, opslagplek, juiste plek opslaan,
netwerkschijf, teamsite, samenwerkruimte, gedeelde schijf, gedeelde map, documentbeheer, onvindbaar,
kwijtgeraakt, e-mails, email, outlook, bijlage, autorisatie, prullenbak, op orde, informatie op orde, open
overheid, archiefkast, notitie, dossiers, werkappjes, stukken kwijt, stukken zoek, privételefoon,
berichten, wissen, informatieverzoek, eigen laptop, laptop, niet te vinden, kan niets vinden, kan het niet
vinden, ik vind het niet, niet terug te vinden, zoekt en gij, waar staat, waar ligt, waar is dat stuk, mail
opslaan, mails opslaan, mails archiveren, archiveren van mail, mail, informatie vinden, voor jezelf houden,
opslaan, bureaublad, cloud, teams-kanaal, teamskanaal, kanaal, mapstructuur, mappenchaos, rommel,
opgeruimd, naamgevingsafspraken, labels, documentversies, v2, definitief definitief, zoekslag, collega kan
er niet bij, geen toegang, informatieplan, kennis veiligstellen, documentenchaos, verspreid, waar vind ik,
hooiberg, speld, ordenen, geordend, bestanden, folder, verkenner, zoekfunctie, zoekmachine, toegang, links,
snelkoppeling, uploaden, downloads, scannen, gescand, mappen, dropbox, wetransfer, google drive, privémail,
verloren, wie heeft het stuk, verstopt, heb jij dat stuk, zoek me rot, waar heb je dat staan, kunnen er
niet bij
→ vindbaar opslaan, informatie opslaan

dms, zaaksysteem, documentmanagement, documentmanagementsysteem, recordmanagement, digitaal archief,
archief, dossier, dossiervorming, informatiehuishouding, informatiebeheer, archiefwet, woo, bewaarplicht,
bewaartermijn, sharepoint, bewaren, ict-systeem, archiefkast, archivaris, archiefbeheer, zaakgericht,
zaakdossier, registratiesysteem, e-depot, nationaal archief, selectielijst, vernietigen, versiebeheer,
metadata, netwerkschijf, mailbox, outlook, systeem, documentbeheer, privételefoon, wissen, geschiedenis,
opslagsysteem, archiefsysteem, archiefbeheerder, archivarissen, archiefdepot, archiefinspectie,
archiefbesluit, archiefregels, archiveringssysteem, zaakregistratie, schaduwadministratie,
schaduwboekhouding, schaduwarchief, schaduw-it, excel-lijstje, excellijst, excel, eigen lijstjes, digidoc,
djuma, corsa, verseon, joindocument, decos, inboeken, postregistratie, documentair, dim, div, divo,
vernietigingstermijn, vernietigingslijst, wat moet bewaard, berichtenapps, mailarchivering, webarchivering,
archiefplicht, archiefwaardig, usb stick, usb-stick, applicatie, applicaties, registratie, registreren,
dossiernummer, zaaknummer, metadateren, gegevensbeheer, scans, systeemgebruik, kantoorautomatisering,
microsoft, m365, archiveren, archiefmedewerker, recordmanager, bewaarregels, bewaarbeleid
→ archief systemen

verslag, notulen, documenteren, logboek, dossiervorming, dossier, gespreksverslag, gespreksnotitie,
aantekening, opschrijven, noteren, whatsapp, appje, appjes, sms, chat, chatberichten, bron, bronvermelding,
woo, woo-verzoek, wob, lobbyist, lobby, openbaarheid, openbare agenda, contactmoment, journaal, bewijs,
reconstrueren, reconstructie, enquête, herkomst, bijhouden, administreren, registreren, belangenbehartiger,
journalist, inzageverzoek, verslagen, notuleren, gespreksverslagen, verslaglegging, notitie,
besluitenlijst, dossieropbouw, achteraf, herleidbaar, controleerbaar, aantoonbaar, audit, parlementair,
parlementaire enquête, lobbyregister, chatgpt, signal, teamsberichten, mondeling, mondelinge afspraken,
zwart op wit, schriftelijk, op schrift, vergeten, onthouden, wet open overheid, open overheid, toezegging,
gesprekken, wie gesproken, telefoontje, afspraken papier, afspraken vastleggen, werkappjes, berichten,
wissen, berichten wissen, sms'en, geschiedschrijving, informatieverzoek, privételefoon, dossier opbouwen,
op papier, vastleggen, gespreksaantekeningen, notulist, vergaderverslag, belverslag, telefoonnotitie,
terugbelnotitie, dagboek, werklog, contact met bedrijven, waar komt informatie vandaan, waar heb je dat
vandaan, traceerbaar, later terugkijken, later nog weten, over tien jaar, geheugensteun, geheugen van de
overheid, dat staat nergens, nergens opgeschreven, niet opgeschreven, in de wandelgangen, onderonsje, geen
functie elders, geen actieve herinnering, herinnering, dossierplicht, appgroep, whatsappgroep,
enquêtecommissie, inzage, bewijslast, audittrail, verantwoordingsdossier, vastlegplicht, ai gebruikt,
copilot, ai-tekst, appberichten, appverkeer, berichtenverkeer, lobbygesprek, externe contacten,
gespreksdossier, vastgelegde afspraken, lobbycontacten, openbaarmaken, later terug, teruglezen, later terug
kunnen lezen, logboekje, kattebelletje, contactregistratie, contactverslag, transcript, geluidsopname,
bronnen, brononderzoek, bewijsstuk, bewijzen, bevestiging, kluis, schrift, notitieblok, schriftje, paper
trail, spoor, sporen, telefonisch afgesproken, afgesproken, navertellen
→ vastleggen gesproken, vastleggen gebruikt

keuze, keuzes, afweging, besluitvorming, besluiten, openbaar, transparantie, voors en tegens, voor- en
nadelen, voordelen, scenario, opties, alternatieven, op papier, opschrijven, woo, inzichtelijk,
navolgbaarheid, achterkamertjes, belangenafweging, besluit uitleggen, open overheid, openheid van zaken,
beleidskeuzes, overwegingen, plussen en minnen, belangen, inzicht geven, inzage, black box, publiceren,
openbaarmaking, waarom gekozen, totstandkoming, besluit toelichten, open en duidelijk, kiezen, beslisnota,
besluitvormingsproces, tot stand gekomen, keuzenotitie, variant, beleidsafwegingen, beleidsopties,
beleidsalternatieven, pro en contra, voor en tegen, zwarte balken, lakken, zwartlakken, weglakken,
zwartgelakt, transparante overheid, glazen huis, wet open, persoonlijke beleidsopvattingen, achter gesloten
deuren, gesloten deuren, schimmig, ondoorzichtig, te volgen, achter de schermen, verworpen, argumenten voor
en tegen, openbaarmaken, alternatief, optie, geheime, onnavolgbaar, na te gaan, beslisboom, multicriteria,
keuzemodel, open en bloot, hoe je afgewogen hebt, afgewogen
→ deel keuzes afwegingen

openbaarheid, overheidsinformatie, motivering
→ deel keuzes afwegingen, uitleggen waarom

toelichten, verklaren, reden, beweegreden, motivatie besluit, verantwoording afleggen, verantwoording,
uitleg, keuze uitleggen, onderbouwen, transparantie, rekenschap, verduidelijken, verhelderen, duiden,
duiding, achtergrond, context, verhaal achter, het waarom, communiceren, begrijpelijk besluit,
beleidskeuzes, open overheid, open en duidelijk, uitleg burger, leg uit, motieven, verhaal vertellen,
storytelling, narratief, jaarverslag, verantwoordingsdag, begrip kweken, begrip voor besluit, onbegrepen
besluit, collega snapt het niet, intenties, vertrouwen in de overheid, onbegrip over besluit, why, omdat
het moet, daarom, waarom doe je, aanleiding, achterliggende, achterliggend, transparant handelen,
toelichting, snapt niet waarom, verhaal erbij, motivatie, vertellen waarom, legitimeren
→ uitleggen waarom, uitleggen

archief, informatiebeheer, archiefwet, opruimen, administratie, tijd archief, informatiehuishouding,
digitaal opruimen, bewaarplicht, woo, dossiervorming, archiefachterstand, dossier op orde, duurzaam
toegankelijk, historisch, bewaren voor later, informatie op orde, archiefkast, parlementaire enquête,
geschiedschrijving, geschiedenis, dossier opruimen, chefsache, wissen
→ archivering

zelf archiveren, voorbeeld vastleggen, zelf netjes opslaan, zelf transparant, zelf goed vastleggen, zelf
vastleggen, leidinggevende legt vast, leidinggevende open, zelf open over, zelf dossier, manager
archiveert, zelf opslaan, voorbeeld archiveren, baas appt, appende
→ goede voorbeeldgedrag

belang van archiveren, nut van archiveren, waarom archiveren, geen tijd voor archiveren, tijd om op te
slaan, archiveren hoort erbij, archiveren medewerkers, team archiveert niet, archiefbewustzijn, archiefdag,
opruimdag, opruimdagen, opschoondag, digitale opschoonweek, opschonen, archief op orde, achterstand
archivering, informatiehuishouding op orde, informatiehuishouding verbeteren, open op orde, sturen op
archivering, informatiebewustzijn, collectief geheugen overheid, historici, nationaal geheugen, toekomstige
generaties, zorgen dat er gearchiveerd wordt, archiefcultuur, informatiediscipline, administratie
bijhouden, geheugen van de organisatie, organisatiegeheugen, dossiervorming in team, sturen op
informatiebeheer, bewaren voor de toekomst, open overheid voorbereiden, sluitpost, ondergeschoven, dossiers
compleet, medewerkers archiveren, tijd vrijmaken voor archivering, archiefuurtje, opruimuurtje,
opslagdiscipline, saai werk archief, informatiebeheerder, archiveringsbeleid, woo-proof, dossiervorming,
slaat iets op, team slaat niets op, dossiers puinhoop
→ archivering belang

argumentatie, redenatie, logica, kritische vragen, waaromvraag, socratisch, denkstappen, gedachtegang,
onderbouwing, aannames toetsen, waarom vragen, hoe kom je daarbij, denkproces, argument, denkfout, vragen
stellen, logisch, redeneerlijn, drogreden, kritisch denken, denken, doordenken, waarom, impliciet,
vooronderstelling, overhaaste conclusie, toetsende vragen, coachende vragen, hoe kom je daarop, denkwerk,
denklijn, gedachtelijn, gedachten expliciet maken, expliciet maken, aannames checken, aannames bespreken,
hoe kom je tot die conclusie, hoe ben je daar gekomen, waarop baseer je, doorvragen bij medewerkers,
medewerkers bevragen, medewerkers laten nadenken, zelf laten nadenken, uitkomst belangrijker, hoe
belangrijker dan wat, discussie bevorderen, discussie aanjagen, kritische denkers, kritisch denkvermogen,
blootleggen, beredeneerd, beredeneren, analytisch, analyse, analyseren, redeneren, redeneerfout,
cirkelredenering, causaal, conclusie, conclusies, hoe ben je tot, denkstijl, denkrichting, slow thinking,
kahneman, filosofisch, filosoferen, filosofie, hypothese, denkoefening, intellectueel, betoog, denkruimte,
laten nadenken, achter het advies
→ redenering, redenering expliciet

kritisch doorvragen, kritisch bevragen, bevragen, hoe kom je tot
→ redenering, waarom doorvragen

# Werken vanuit professionaliteit

vakkennis, inlezen, studeren, bijblijven, bijscholing, expertise, onderzoek doen, feitenkennis, overtuigen,
argumenteren, onderbouwen, voorbereiden, literatuur, wetenschap, inhoudelijk, beslagen ten ijs, huiswerk,
vak bijhouden, bijhouden, kletsen, onzin, bluffen, goed voorbereid, deskundig, vakliteratuur, feiten, ter
zake kundig, dossierkennis, evidence, verdieping, kennis van zaken, dossier kennen, vakinhoud, inhoudelijke
kennis, domeinkennis, research, factcheck, data, evidence-based, onderbouwd, overtuigingskracht,
steekhoudend, presenteren, onvoorbereid, slecht voorbereid, verstand, leek, kennisniveau, kennis opdoen,
praatjes, gebakken lucht, inwerken, stukken lezen, vergadering voorbereiden, op de hoogte, in de materie,
materiekennis, kennis opbouwen, kennis vergroten, kennis verbreden, kennis bijspijkeren, kennis tekort, te
weinig kennis, niet genoeg kennis, gebrek aan kennis, onvoldoende kennis, kennis ontbreekt, weet van de
hoed en de rand, hoed en de rand, hoed, weten waar je het over hebt, goede argumenten, sterke argumenten,
argumenten, cijfers kennen, feitenvrij, fact-check, bronnen checken, deskundigheidsbevordering, vakblad,
vakbladen, goed beslagen, stukken niet gelezen, niet gelezen, eigen maken, nieuw onderwerp, nieuw dossier,
ingewerkt, loze woorden, prietpraat, blabla, uit de losse pols, natte vingers, onderbuikargumenten, halve
kennis, klepel, leeswerk, diepgang, inhoud, wetenschappelijk, universiteit, kennisinstituut, oppervlakkig,
oppervlakkigheid, les, doorgronden, doorgrond, ingelezen, verdiept, kenner, goeroe, autoriteit,
gezaghebbend, betoog, pleidooi, pitch, retoriek, debattechniek, onwetendheid, expert worden, deskundig
worden
→ kennis verdiep onderwerpen, weet overtuigende argumenten

complementair, zelfvertrouwen, beperking, samen sterker, teamwork, imposter, oplichterssyndroom,
tekortkoming, blinde vlek, eigen grenzen, zelfkennis, onzeker, in jezelf geloven, vertrouwen in collega,
aanvullen, onderling vertrouwen, vertrouwen op elkaar, teamspeler, elkaars sterke punten, elkaar
versterken, versterken, samenspel, zwaktes, bescheidenheid, zelfbewust, samen staan we sterk, vul elkaar
aan, elkaars kracht, elkaars kwaliteiten, elkaars talenten, elkaars kennis, kwaliteiten combineren, samen
weten we meer, twee weten meer dan één, weten meer dan een, één plus één is drie, één en één is drie, meer
dan de som, geheel is meer, niemand kan alles, ik kan niet alles, grenzen van je kennis, niet goed in, hulp
van elkaar, op elkaar bouwen, op elkaar rekenen, zelftwijfel, twijfel aan mezelf, minderwaardig,
minderwaardigheidscomplex, niet slim genoeg, impostor, impostersyndroom, door de mand vallen, door de mand,
alleskunner, duizendpoot, ego opzij, teamprestatie, samen compleet, niet alles zelf kunnen, samen een team,
grenzen liggen, waar je grenzen liggen, geloof in jezelf, in mezelf geloven, wij samen, bundelen, krachten,
puzzelstukken, ken jezelf, jezelf kennen, zelfinzicht, zelfoverschatting, overschatten, allround, duo's,
team van, samen slim, aanvullende, ik ben goed in zij in, leunen op elkaar, leun, elkaar nodig hebben,
elkaar nodig
→ aanvullen vertrouw, aanvullen

tegengas, tegenspreken, kritiek, kritiek geven, kritische noot, constructief, constructieve kritiek,
scherp, oneens, vraagtekens, tegenin gaan, weerwoord, kritische vraag, nee zeggen, kritische houding,
opbouwende kritiek, niet eens, mond open, luis in de pels, positief kritisch, kritisch tegen baas,
kritische blik, tegenwicht, niet mee eens, protesteren, bezwaar maken, commentaar, kanttekening, aan de
kaak, dwars, dwarsliggen, baas tegenspreken, mond opendoen, ongevraagd advies, tegenspraak bieden,
tegenspraak geven, tegen de baas, baas ingaan, ingaan tegen, tegenspel, leiding tegenspreken, besluit
aanvechten, mond praten, tegen de leidinggevende in, tegen de stroom in zwemmen, tegendraads zijn,
tegenargument geven, tegenwerpen, er anders over denken, andere mening hebben, bedenking, vraagteken, aan
de bel bij onzin, feedback naar boven, verbeteringen voorstellen, werk willen verbeteren, beter maken,
status quo, niet klakkeloos, uitvoeren wat je gezegd wordt, befehl, tegengeluid laten horen, dissonant,
stokpaardje, lastige vragen stellen, lastig durven zijn, lastig zijn, ambtelijke ongehoorzaamheid,
ongehoorzaam, niet volgzaam, durven afwijken van mening, tegen heersende mening, vragen bij beleid, baas
maakt een fout, bezwaren uiten, afkeuren, geen ja-knikker zijn, tegen de hiërarchie, opstandig, opstand,
rebel, rebels, rebelleren, brutale vraag, zeggen dat het onzin is, onzinnig plan, slecht plan, plan
afkraken, constructieve, sceptisch, scepsis, tegen de stroom, kritisch meedenken, iemand moet het zeggen,
nee tegen de directeur, nee tegen, plan deugt niet
→ kritisch durf tegenspreken, durf kritisch verbeteren

klokkenluider, bijvallen, bondgenoot, oneens, niet eens, solidair, solidariteit, dwarsligger, lastpak,
tegenspreker, tegen de stroom, tegendraads, eenling, collega steunen, kritische collega, nek uitsteken,
opkomen voor collega, dwarsdenker, dissident, bijstaan, achter collega staan, zondebok, melder,
andersdenkende, moedige collega, gesprek aangaan, collega wordt afgekapt, collega wordt genegeerd, collega
wordt niet gehoord, collega die tegenspreekt, collega alleen staat, alleen staan met kritiek, collega
verdedigen, collega beschermen, achter je collega, naast iemand staan, nestbevuiler, matennaaier, verrader,
zwart schaap, roepende in de woestijn, roepende, spelbreker, zeurpiet, zuurpruim, criticaster, lastige
collega, moeilijke collega, dwarse collega, dwarskop, querulanten, niet eens maar wel luisteren,
lotgenoten, medestander, ally, allyship, wind van voren, buitenbeentje, niet laten vallen, iedereen tegen,
respect voor andere mening, disagree, andere mening luisteren, opendoet, collega die iets zegt, steun voor
tegenspraak, kritiek van collega, criticus, rebel steunen, moedige, medestand, bijvalt, steun geven aan,
opnemen voor, voor elkaar opnemen, iemand opnemen voor, uitgekotst, verguisd, zegt wat anderen denken,
anderen denken, als enige, valt over hem heen, neem het op voor, het op voor een collega, lastpost
→ steun kritisch durven, steun collega’s kritisch

mislukking, afrekencultuur, lerende organisatie, foutencultuur, leermoment, schaamte, fouten maken mag,
leren van fouten, geleerd, lerend, faalangst, falen, perfectionisme, perfectionist, perfect, afgerekend,
angst fouten, durven falen, missers, vergissingen, leerproces, leerervaring, faalkunst, foutloos, bang om
fouten, risicomijdend, risico's, indekken, indekcultuur, afdekken, afstraffen, verleden, fouten delen,
angstcultuur, foutenangst, fuckup, fuck-up, trial-and-error, leergeld, ezel, steen stoten, door schade en
schande, schande, wie niet waagt, waar gehakt wordt vallen spaanders, spaanders, kinderziektes, leercurve,
leerklimaat, leercultuur, just culture, blame, blamecultuur, schuldcultuur, schuldvraag, zondebok zoeken,
perfectionistisch, nulrisico, risicoaversie, indekgedrag, angst voor krantenkoppen, krantenkop, oeps,
foutenoverleg, tweede kans, nieuwe kans, herkansing, kwetsbaar over fouten, mislukken, mislukt, floppen,
flop, fiasco's, uitglijder, uitglijders, leerervaringen, baart, brokken, brokkenpiloot, foutje moet kunnen,
vergissen, perfectie, fouten vieren, bang voor fouten, wegmoffelen, moffelen, bang voor straf, fouten
bespreken
→ fouten leer durf, fouten lessen leren

gevolg, impact, effect, nazorg, monitoren, opvolging, vervolgstap, vinger aan de pols, uitwerking,
consequentie, bijsturing, corrigeren, nasleep, koers aanpassen, bijstellen, losmaken, evaluatie,
doorwerking, consequenties werk, aanpassen onderweg, resultaten meten, effectmeting, gevolgen overzien,
neveneffecten, kettingreactie, tussentijds, koers bijstellen, tijdig ingrijpen, correctie, prestaties
meten, afloop, schade, opgeleverd, daarna, nadien, wat doet mijn werk, wat gebeurt er met mijn werk,
invloed van mijn werk, beleidsevaluatie, beleidseffecten, beleidsmonitor, vervolg, vervolgacties, na
oplevering, niet bijgestuurd, aanpassen als het niet werkt, ingrijpen als het misgaat, terugkijken of het
werkt, heeft het gewerkt, heeft het geholpen, resultaat van mijn werk, teweegbrengen, wat brengt het
teweeg, losgemaakt, sneeuwbaleffect, rimpel, steen in de vijver, vijver, doet mijn besluit, wat doet mijn,
als het niet werkt, follow up, levert mijn advies, kijken of het werkt, werkt het, wat gebeurt er daarna,
gebeurt daarna, vervolgens, hoe liep het af, nabellen, navraag, naar de uitkomst, bereikt mijn werk,
langetermijneffect, bijeffecten, doorwerken, roept, schokgolf, golven, domino, dominosteen, terugzien,
stuur om, remmen, gas terug, aanscherpen, hoe gaat het verder, gaat het verder, wat levert het op, levert
het op, brief verstuurd, verstuurd en klaar, maakt mijn werk los, kijken wat het doet
→ teweegbrengt bijsturen, teweegbrengt

opleiding, cursus, training, trainen, studie, studiedag, scholing, bijscholing, leerbudget,
opleidingsbudget, congres, ontwikkeling, persoonlijke ontwikkeling, webinar, workshop, academie,
e-learning, leren, ontwikkelbudget, bijleren, masterclass, leergang, seminar, studeren, leertraject,
leerlijn, traineeship, studieverlof, bijspijkeren, symposium, conferentie, gastspreker, boek, podcast,
coach, ontwikkeluren, opleidingsplan, diploma, certificaat, intervisie, leren en ontwikkelen, coaching,
cursussen, studiekosten, studiefaciliteiten, omscholen, herscholing, scholingsplan, lezing, kennissessies
bijwonen, studiereis, leerreis, leeraanbod, opleidingsaanbod, leerplatform, leerplein, vakontwikkeling,
vakvolwassenheid, professionaliseren, ontwikkelmogelijkheden, ontwikkelkansen, groeikansen,
loopbaanontwikkeling, bootcamp, leernetwerk, permanente educatie, certificering, gilde, leermeester, bij de
tijd, talentontwikkeling budget, vakinhoudelijke groei, leven lang, leerklimaat, examen, universiteit,
hogeschool, hbo, master, certificaten, vakbeurs, summer school, zomerschool, leeruren, trainee, stageplek,
ontwikkelruimte, leerhonger, groeien in je vak, in je vak
→ opleidingen trainingen lezingen

regie over ontwikkeling, eigen ontwikkeling, jezelf ontwikkelen, meester, gezel
→ opleidingen trainingen lezingen, ontwikkelingswensen

inspiratie, motivatie, enthousiasmeren, enthousiast, aanmoedigen, stimuleren, bezielen, bevlogen, energie
geven, leiderschap, warm maken, aanvuren, prikkelen, peptalk, demotivatie, ongemotiveerd, inspirerend
leiderschap, betrokken medewerkers, geen zin meer, lusteloos, ongeïnspireerd, vonk, vuurtje aanwakkeren,
meekrijgen van medewerkers, in beweging krijgen, trots maken, visie uitdragen, oppeppen, moed inspreken,
passie voor het vak, zingeving voor medewerkers, aanmoediging, aansteken, aanstekelijk, bemoedigen, passie,
ontmotiverend, demotiverend, apathie, apathisch, mopperende, ideaal, idealen, idealisme, droom, charisma,
moreel hoog, opkikker
→ inspireer motiveer

autonomie, zelfstandig, vrijheid, vrijlaten, zelf beslissen, zelf bepalen, mandaat, vrije hand,
zelfsturing, zelforganisatie, eigen keuzes, eigen regie, regelruimte, speelruimte, loslaten,
micromanagement, delegeren, beslissingsruimte, handelingsvrijheid, eigen afweging, autonoom, beslisruimte,
bevoegdheid geven, zelfregie, eigen inzicht, over de schouder, meekijken, grip, mandateren, professionele
autonomie, verantwoordelijkheid geven, regelvrijheid, binnen kaders, leidinggeven op vertrouwen,
professionele ruimte, ruimte voor professionals, ruimte geven aan medewerkers, vrij laten, laag in de
organisatie, laag beleggen, empowerment, taakvolwassen, niet voorkauwen, aan de leiband, kort houden, strak
sturen, sturen op resultaat, sturen op hoofdlijnen, hoe laat je los, vertrouwen uitspreken, regelarm,
meebeslissen medewerkers, zelf kiezen, zelf invullen, hoe niet voorschrijven, langs de baas, alles langs de
baas, ruimte om te oordelen, vrij in uitvoering, weinig ruimte, te weinig ruimte, zelfstandigheid, zelf
oordelen, zelf beoordelen, toestemming, voorgekookt, keurslijf, blijheid, ketenen, eigen baas, zelf laten
beslissen, medewerkers beslissen, handen vrij, vrij spel, vertrouw ze, keuzes laten maken, zelf keuzes,
beslissingsbevoegdheid, zonder baas, beslissingen zonder baas, beslissingsvrijheid, moet ik alles vragen,
alles vragen, altijd toestemming, vertrouwen krijgen
→ beoordelingsvrijheid vertrouwen, professionele ruimte medewerkers

vrijheid, autonomie, ruimte krijgen, ruimte geven
→ vrijheid ruimte medewerkers

ontwikkelgesprek, ontwikkelingsgesprek, functioneringsgesprek, jaargesprek, personeelsgesprek,
beoordelingsgesprek, loopbaan, loopbaangesprek, carrière, doorgroeien, groei, ambitie, pop, zwakke kant,
sterke kant, zwaktes, sterktes, werkplezier, plezier, passie, energiebron, uitdaging, bore-out, mobiliteit,
drijfveer, persoonlijke ontwikkeling, ontwikkelplan, personeelsbeoordeling, kwaliteiten kennen, je mensen
kennen, flow, verveling, leerdoel, bila, ontwikkelpunt, leerpunten, promotie, volgende stap, baanwissel,
andere functie, functie, interesses, leuk, leuk werk, uitgedaagd, saai, routine, personeelsschouw, goede
gesprek, evaluatiegesprek, gesprekscyclus, teamleden kennen, medewerkers kennen, ontwikkelwensen,
ontwikkelwens, ontwikkeldoelen, voortgangsgesprekken, gesprek met medewerker, wat wil een medewerker,
energiegevers, energievreters, energieslurpers, energielek, werkgeluk, geluk op het werk, baanplezier,
arbeidsvreugde, verveeld, onderbelast, onderprikkeld, onderuitdaging, comfortzone, comfort zone,
loopbaanwensen, loopbaancoach, doorstromen, doorstroommogelijkheden, volgende baan, andere baan, rotatie,
functieroulatie, taakroulatie, talentgesprek, stay-gesprek, behoud van personeel, personeelsbehoud,
verloop, vertrekken, generaties, duurzame inzetbaarheid, inzetbaarheid, vitaliteitsgesprek, werkgesprek
over ontwikkeling, wat wil je leren, toekomstwensen, wat wil jij worden, worden later, groeien, talenten
kennen, waar krijg je energie van, energie krijgen, energie kost, hr-gesprek, p-gesprek, toekomstplannen,
droombaan, ambitieus, passies, vooruitgang, stilstand, uitgekeken, sleur, interesse van medewerkers, werk
op maat, disc, mbti, kernkwaliteiten, kernkwadranten, uitdagend, uitdagende, te makkelijk werk, te zwaar
werk, zone van, sterke punten, blij van, waar word je blij van, welke kant wil je op, kant op, weten wat
iemand kan, wat iemand kan, waar ben je goed in, ben je goed in
→ medewerker sterke zwakke, ontwikkelingswensen

debat, dialoog, meningsverschil, brainstorm, sparren, van mening verschillen, gedachtewisseling,
tegengeluid, polemiek, argumenten uitwisselen, oneens mogen zijn, kritisch gesprek, open gesprek, eerlijke
dialoog, open dialoog, botsende meningen, polarisatie, gedachten wisselen, gesprek voeren, meningen,
standpunten, harmonie, gedachten uitwisselen, uitwisselen, ruimte voor discussie, discussie voeren,
discussies, afkappen, discussieklimaat, debatcultuur, gesprek over verschillen, dialoogsessie,
dialooggesprek, deep democracy, gedachten delen, verdeeldheid, verschillen van inzicht, te snel besloten,
besluit doorgedrukt, wrijving geeft glans, glans, sparsessie, alles mag gezegd, bekvechten,
woordenwisseling, stevig gesprek, oneens zijn mag, discussiëren, twistgesprek, verhitte, these, podium,
agendapunt, discussiepunt, ronde tafel, rondetafel, lagerhuis, lagerhuisdebat, stellingen, gesprekstafel,
dichtgeregeld, doodslaan, doodgeslagen, punt, ruimte voor andere mening, andere mening ruimte, oneens,
praten heeft geen zin, al besloten
→ ruimte discussie, discussie

jaknikker, ja-knikker, jabroer, meelopen, meepraten, napraten, kritische houding, vragen om kritiek,
tegenspraak organiseren, kritiek uitlokken, uitlokken, kritiek welkom, advocaat van de duivel,
groepsdenken, tegenspraak stimuleren, ja en amen, hielenlikker, slijmen, meeloper, ja-cultuur, meeknikken,
volgzaam, gehoorzaam, consensus, duivelsadvocaat, kritiek stimuleren, kritiek waarderen, spiegel
voorhouden, denkt er anders over, tegenspreken, tegenspraak vragen, mond praten, altijd eens, altijd mee
eens, tegenspraak, tegenspraakcultuur, vraag om feedback, kritische medewerkers, kritisch team, kritiek
aanmoedigen, kritisch zijn mag, medewerkers durven niet tegen te spreken, medewerkers spreken niet tegen,
niemand spreekt tegen, niemand durft iets te zeggen, iedereen zegt ja, ja zeggers, ja-knikkerij, hielen
likken, slijmerd, slijmballen, pluimstrijker, vleien, vleierij, papegaai, meepraters, kadaverdiscipline,
angst voor de baas, bang voor de baas, keizer zonder kleren, keizer, zonnekoning, hofnar, duivel, wie is
het er niet mee eens, vraag wie het anders ziet, premortem, pre-mortem, kritisch meedenken, red team, wie
is het oneens, wie denkt er anders, tegenkracht, critici welkom, welkom heten, iedereen is het eens, vraag
om tegengas, vragen om tegengas, tegengas vragen, kritische vragen welkom, daag me uit, uitnodigen
kritisch, spreek me tegen, schiet er maar op, zwarte hoed, denkhoeden, de bono, tiende man, tenth man,
meegaand, meegaande, onderdanig, onderdanige, kruiperig, applausmachine, tegengeluid stimuleren, stimuleren
tegengeluid, uitdagen, geef mij tegengas, oneens, wat er niet klopt aan je plan, niet klopt aan plan,
tegengeluid
→ nodig tegenspraak, kritische houding prijs

defensief, verdedigen, incasseren, serieus nemen, kritiek krijgen, kritiek ontvangen, openstaan voor
kritiek, lange tenen, beledigd, gepikeerd, kritiek serieus, omgaan met kritiek, aangevallen, kritiek
verdragen, kritiek accepteren, kritiek aannemen, feedback ontvangen, persoonlijk opvatten, persoonlijke
aanval, aanval, gekwetst, dichtklappen, afwimpelen, wegwuiven, bagatelliseren, luisteren naar kritiek, ego,
tegenspel, omgaan met tegenspraak, tegenspraak ontvangen, tegenspraak accepteren, feedback krijgen,
luisteren naar tegenspraak, luisteren naar medewerkers, leidinggevende luistert niet, baas luistert niet,
oren naar, oprecht luisteren naar, op je tenen getrapt, teentjes, gekrenkt, over je kant, afdoen als,
weggewuifd, weglachen, lacht het weg, tegenspraak waar, tegenspreker, vol aanzien, voor vol, afserveren,
afgeserveerd, afgepoeierd, wuift weg, afgewimpeld, niet naar me geluisterd, boos op kritiek, ontkennen,
ontkenning, ontkent, mond houden en luisteren, mokken, niet persoonlijk, tegenaanval, sorry maar, kan niet
tegen kritiek, tegen kritiek kunnen, kritiek kunnen, ik wil het niet horen, gelijk willen halen,
luisterende leidinggevende, naar medewerkers luisteren, meningen serieus, hoor me niet, pijn doet, luister
ook als het pijn doet, neem me serieus
→ ontvang tegenspraak, tegensprekers serieus

terugkoppelen, reactie, opvolgen, follow-up, antwoord geven, gedaan met, reageren, niets meer gehoord,
nooit meer gehoord, bureaula, kritiek gedaan, respons, in de wind slaan, terughoren, doodzwijgen,
genegeerd, negeren, lade, zwart gat, teruggekoppeld, gevolg geven, niets mee gebeurd, stil gebleven, wat
doe je met feedback, wat doe je met kritiek, verdwijnt in een la, prullenmand, dovemansoren, laten weten
wat je ermee doet, gehoor geven, ideeën verdwijnen, niets teruggehoord, niets mee gedaan, mee gedaan,
gebeurt er met, gebeurt met, mijn opmerking, met mijn idee, mijn idee gedaan, in een la, bericht terug,
verwerken, actie op kritiek, niets gehoord, na opmerking, wat is ermee gebeurd, zichtbaar maken wat je
doet, radiostilte, oorverdovend, onbeantwoord, doen met kritiek, terugkoppeling, iets doen met, niets mee
doet, dat je er niets mee doet, medewerker genegeerd, klacht van medewerker
→ reageer tegenspraak

coachen, coaching, beoordelingsgesprek, functioneringsgesprek, kritiek geven, tips en tops, complimenten
geven, compliment, beoordelen, terugkoppeling, opbouwende kritiek, constructief, jaargesprek,
ontwikkelgesprek, feedbackgesprek, functioneren, disfunctioneren, voortgangsgesprek, feedbackcultuur,
feedbackregels, evaluatiegesprek, slecht functioneren, ontwikkelpunten, verbeterpunten, begeleiden,
aanwijzingen, medewerker aanspreken, bot, feedback geven, feedback leidinggevende, eerlijke dialoog, 360
graden, graden feedback, feedbacktraining, sandwich, sandwichmethode, feedforward, feed forward,
coachgesprek, verbetertraject, verbeterplan, personeelsgesprekken, wat gaat goed en wat kan beter, wat kan
beter medewerker, medewerker complimenteren, medewerker prijzen, moeilijk gesprek met medewerker, slecht
nieuws medewerker, medewerkers eerlijk vertellen, spiegel voor medewerker, evaluatie medewerker,
complimentgesprek, prestatie bespreken, eerlijk tegen medewerker, groeigerichte, ontwikkelgericht, wat
beter kan, nooit feedback, feedback van de baas, vindt van iemands werk, iemands werk, aanmoedigen,
evalueren van medewerker, werkprestatie, prestatiegesprek, waarover ontevreden, aanwijzing, aandachtspunt,
aandachtspunten, groeifeedback, positief en kritisch, onderpresteren, onderpresteert, presteert,
ondermaats, matig werk, slecht werk, tip en top, bijschaven, doet het niet goed, of ik het goed doe, pluim
en een tip
→ opbouwende feedback

klacht, klagen, klachtenprocedure, klachtenregeling, bezwaar, ombudsman, leermoment, lerende organisatie,
leren van kritiek, ontevreden, onvrede, geklaag, mopperen, negatieve reacties, incident, kritiek als
cadeau, lessen trekken, kritisch rapport, rekenkamer, negatief in het nieuws, klachtenafhandeling,
klachtbehandeling, ontevreden burger, slechte pers, negatief, leren van klachten, onderzoeksrapport,
aanbevelingen, inspectie, imago, imagoschade, media-aandacht, toeslagenaffaire, schandaal, verleden,
missers, leren, leren van incidenten, lessen uit incidenten, bezwaarschriften, klachtencoördinator,
klachtencommissie, klachtenanalyse, klachtenmanagement, bezwaarprocedures, verloren rechtszaak, uitspraak
van de rechter, ombudsmanrapport, onderzoeksraad, parlementair onderzoek, commissierapport, kritisch
inspectierapport, kritiek van buiten, kritiek in de media, kritiek uit de kamer, kritiek als les, kritiek
omarmen, kritiek gebruiken, slecht in het nieuws, storm van kritiek, mediastorm, kritiek van burgers,
lessen, lesson learned, leerpunten uit, lering, calamiteiten, toeslagenschandaal, wantrouwen in overheid,
uithuilen en opnieuw beginnen, verbeteren na kritiek, kritiek verwerken, klagende burgers, recensie,
recensies, inspectierapport, rapport, verloren zaak, klachtbrief, klachtenformulier, klager, klagers,
protest, protesten, verontwaardiging, rel, ophef, commotie, weer mis, dezelfde fout, steeds dezelfde fout,
nooit meer, kwaad bloed, leerzaam, boze brief, gratis advies
→ kritiek klachten lessen

hectiek, stress, rennen, hollen, jagen, tijd nemen, pauze, ademruimte, waan van de dag, werkdruk, dagstart,
weekstart, stand-up, werkoverleg, werkbespreking, opjagen, onrust, chaos, brandjes blussen, brandjes,
verbeterpunten, verbeteractie, adempauze, vergaderdruk, herstellen, werkgesprek, rust nemen, burn-out,
haast, overspannen, balans, werk-privébalans, druk, meetings, vergaderingen, eindeloos vergaderen, agenda
vol, volgepland, ademhalen, op adem, ontspanning, weekend, overuren, ongestoord, concentratie, focustijd,
onthaasten, vertragen, time-out, vermoeid, moe, uitgeput, koffiepauze, wandelen, teamdag, verbeterbord,
werkstress, kletspraatje, eindeloze, nadenken, tijd om na te denken, denktijd, lijkt haast, mailtjes, stoom
afblazen, tijdgebrek, tijd tekort, rust, rustmoment, rustpunt, ruimte in de agenda, volle agenda's,
overvolle agenda, geen tijd, praten over het werk, overleg over het werk, met elkaar over het werk,
teamoverleg, weekoverleg, teamvergadering, vergadervrije, vergaderverslaving, stressklachten, jachtig,
gejaag, hamsterrad, ratrace, tredmolen, sneltrein, op het tandvlees, op je tenen lopen, pauzes, lunchpauze,
vakantie nodig, uitrusten, bijkomen, opladen, batterij, leeg, mindfulness, welzijn op het werk, vitaal,
energiebalans, werk en privé, na werktijd, stilte, stilteruimte, lawaai, concrete acties, acties afspreken,
verbetermaatregelen, verbeteren met het team, samen verbeteren, teamreflectie moment, suf vergaderd,
werkverzuim, ziekteverzuim terugdringen, verzuim terugdringen, herstelmoment, hersteltijd, overprikkeld,
uitloopmoment, teammoment, over het werk praten, praten over werk, actiepunten, kalme, gemoedsrust,
relaxed, ontspannen, gejaagd, gehaast, kip, doordraven, doordraaien, spanning, gespannen, dagje hei, tijd
voor elkaar, bespreektijd, teamgesprek, teamuurtje, verbetersessie, hoe gaat het werk, uitblazen, even
niks, niksen, rem, tempo omlaag, temporiseren, te druk, hoe het werk gaat
→ rust ruimte werk, tijd verbeteracties

pdca, cyclus, kwaliteitscyclus, leercyclus, continu verbeteren, terugkoppeling, feedbackcyclus,
verbetercyclus, kwaliteitszorg, kwaliteitsmanagement, leren en verbeteren, tevredenheidsonderzoek, enquête,
meten, leerlus, klanttevredenheid, lerende organisatie, feedback organiseren, feedback ophalen, monitoring,
structureel verbeteren, evalueren, kwaliteitscirkel, plan do check act, cyclisch, lerend vermogen,
klantonderzoek, tevredenheid, medewerkersonderzoek, medewerkerstevredenheid, borgen, kwaliteitssysteem,
kwaliteitsbewaking, feedbackcultuur, prestaties meten, feedback loop, feedbackloops, terugkoppelcyclus,
terugkoppelloop, leercirkel, deming, planning en control, p&c, continu leren, structureel leren, leren
organiseren, lerende, feedback van burgers, feedback van klanten, feedback uit de praktijk, feedback
verzamelen, feedback structureel, feedbackinstrument, feedbackmeting, feedbacksysteem, klantfeedback,
signalen verzamelen, signalenregister, signalen structureel, metingen, nulmeting, indicatoren,
klantreviews, reviews, evaluatiecyclus, kwaliteitsmeting, audits, visitatie, benchmark, mto,
medewerkeronderzoek, medewerkerstevredenheidsonderzoek, burgertevredenheid, uitkomsten gebruiken,
evaluatiesysteem, leren van uitvoering, lus, kringloop, systematisch, structureel, leersysteem,
leergemeenschap, meetpunt, meetinstrument, panelonderzoek, smiley, nps, sterrenbeoordeling,
signaalmanagement, signaaloverleg, periodiek, dataloop, verbeterloop, double loop, iteratie, cirkel, hoe
weten we of het werkt, weten of het werkt, klanten ervan vinden, wat klanten vinden, bijstellen, terugkomt,
om mening vragen, klanten om mening
→ feedbackloop, feedbackloop georganiseerd

# Wie het over wie heeft

manager, chef, baas, teamleider, teammanager, afdelingshoofd, teamhoofd, directeur, leiding geven
→ leidinggevende

teamlid, teamleden, teamgenoot, medecollega, kantoorgenoot
→ collega’s, medewerkers

personeel, werknemer, ondergeschikte
→ medewerkers

burger, inwoner, bewoner, klant, cliënt
→ mensen, gebruiker, ander

afdeling, directie, eenheid
→ team, organisatie

specialistisch, expertise inzetten, eigen kwaliteiten, mijn kwaliteiten, eigen talent, mijn talent,
bijdragen, kennis inbrengen, toevoegen, toevoegen aan team, vakkennis inbrengen, kennis inzetten
→ breng talent deskundigheid

# Wat op meer kaarten slaat

toeslagenaffaire, toeslagenschandaal, toeslagenouders, kinderopvangtoeslag, gedupeerden, ontspoorde
overheid, ongekend onrecht, menselijke maat zoek, nooit meer toeslagen
→ behoorlijkheid gedrang, anders uitpakt bedoeld

heisessie, heidag, strategiesessie, strategiedag, teamdag, benen op tafel, herbezinning, bezinning,
bezinningsdag, bezinnen, waarvoor op aarde, bestaansrecht, time-out
→ reflecteer opgave

afvinklijst, afvinklijstje, vinklijst, vinklijstje, vinkjescultuur, lijstjescultuur, kpi-drift,
targetcultuur, scorebord, scoren, cijferfetisj, cijfers halen
→ staar blind doel

over de schutting, schutting gooien, over de heg gooien, doorschuiven, afwentelen, na mij de zondvloed
→ verantwoordelijkheid aanspreekbaar, werk teweegbrengt

koker, kokers, kokerdenken, ontkokering, muurtjes, domeinen, domeinoverstijgend, ketenoverleg,
cross-functioneel, interdisciplinair, multidisciplinair, grensoverstijgend, interbestuurlijk
→ samenwerking grenzen

linkerhand rechterhand, rechterhand linkerhand, twee afdelingen, twee teams, allebei mee bezig, zelfde klus,
zelfde project, dwarsverband, dwarsverbanden
→ verbinding verbanden

golden circle, sinek, start with why, begin bij waarom, nut en noodzaak, beweegreden
→ leg waarom dingen

achterkamertje, achterkamertjes, onderonsje, onderonsjes, handjeklap, vriendendienst, bevoordelen,
bevoordeling, ons kent ons
→ integer, rechtmatig handelen

envelop, enveloppe, enveloppen, ongeopend, ongeopende post, dreigbrief, dreigende brief, dreigende toon,
aanmaning, aanmaningsbrief, standaardbrief, brief visitekaartje, brief naast zich, brief niet lezen,
leesbare brief
→ eenvoudige taal, begrijpelijk taalgebruik

voortvarend, voortvarendheid, treuzelen, getreuzel, traag, traagheid, slakkengang, schiet op, schiet niet
op, tempo, lange baan
→ plan geldende termijnen

principe, principes, principieel, gewetensbezwaarde, weigeren uit principe, stel me aan, aanstellen,
overdrijf ik, ben ik te gevoelig, raar gevoel, vreemd gevoel, kriebels, gemengde gevoelens, dubbel gevoel
→ gevoel bespreek, gevoel

gedaan krijgen, niets uit mijn handen, productief, productiviteit, concentratie, concentreren,
concentratieproblemen, notificaties, pushberichten, scrollen, volle inbox, inbox, mailbox vol
→ grote lijnen afleiden doel

laptop open, telefoon tijdens, mailen tijdens, multitasken, appen tijdens, half oor, afwezig in gesprek, er
niet bij met je hoofd
→ luister begrijpt

kwetsen, kwetsend, kwetsende, grof, bot, botheid, lomp, onbeschoft, onheus, neerbuigend, denigrerend,
beledigen, minachting, minachtend, betuttelen, betuttelend, kinderachtig behandeld
→ behandel ander anderen

gezamenlijke ambitie, gedeelde ambitie, gezamenlijk doel, stip aan de horizon, kick-off, startbijeenkomst,
startnotitie, opdracht helder, vraag scherp
→ verken opgave

stille kracht, stille krachten, stille mensen, muurbloempje, muisstil, bescheiden types, grijze muizen
→ zwijgende meerderheid

slachtoffer, slachtoffers, nazorg, aangifte, bedrijfsopvang, opvangteam, in de wind, onder vuur,
publiekelijk aangevallen
→ steun rugdekking

kwaad dan goed, middel erger dan de kwaal, contraproductief, averechts, schadelijk, schade aanrichten, van
de regen in de drup, drama voor mensen
→ probleem groter, anders uitpakt bedoeld

bijzondere omstandigheden, uitzonderlijk geval, uitzonderlijke situatie, bijzonder geval, knellende regel,
regel knelt, onbillijk, onbillijkheid, schrijnend
→ uitzonderingen regels nodig

dooft uit, doodbloeden, stille dood, als een nachtkaars, wegebben, in de kiem gesmoord, weer opgeven,
volhouden, doorzetten, aanhouder wint, vallen en opstaan
→ blijf proberen

wie dan wel, niet mijn probleem, niet mijn pakkie-an, ik niet, verantwoordelijkheidsbesef, plichtsgevoel,
plichtsbesef, verantwoordelijkheidsgevoel
→ verantwoordelijkheid werk aanspreekbaar

opvolging, opvolger, waarnemer, waarneming, invaller, inval, back-up, plaatsvervanger, wie neemt waar
→ vervanging bereid

jubileum, verjaardag, taart, traktatie, trakteren, afscheid, kerstpakket, lief en leed, bloemetje, barbecue,
uit eten, ruziemakers, ruziezoekers
→ onderlinge relaties

pauze, lunchpauze, wandelen, uitblazen, ademhalen, adempauze, herstellen, uitrusten, vitaliteit, volgepland,
volgeboekt, achter elkaar door, van overleg naar overleg
→ rust ruimte werk

salaris, schaal, promotie, bevordering, opslag, periodiek, carrière, loopbaan, doorgroeien, hogerop
→ medewerker ontwikkelingswensen

sollicitant, sollicitanten, sollicitatie, solliciteren, werving, selectie, selecteren, aannamebeleid,
sollicitatiebrief
→ vooroordelen beïnvloeden, teamsamenstelling

manipuleren, manipulatie, gaslighting, narcist, intrige, intriges, stoken, stoker, zwartmaken, kleineren,
uitlachen, afkraken, schofferen
→ spreek gedrag oké

cynisch, cynisme, zuur, zuurpruim, klaagcultuur, zeuren, mopperen, gemopper, negatief, negativiteit,
azijnpisser, afzeiken, afbranden
→ kritisch positieve manier

nors, stuurs, chagrijnig, chagrijn, kortaf, bits, onvriendelijk, afgesnauwd, afgepoeierd, afgewimpeld,
ongeduldig, zuchten
→ vriendelijk behulpzaam geduldig

verzuim, ziekmelding, bedrijfsarts, re-integratie, uitvallen, uitval, overspannen, overbelast, oververmoeid,
opgebrand, paniek, radeloos, wanhopig, hopeloos
→ tijd hulp lastig probleem

doctrine, beleidslijn, jurisprudentie, arrest, vonnis, rechterlijke uitspraak, memorie van toelichting,
wetsgeschiedenis, wetstekst, verordening, richtlijn, protocol, circulaire
→ hoogte regels, regels

chatgpt, copilot, taalmodel, kunstmatige intelligentie, generatieve ai, bijspijkeren, bijgespijkerd,
bijscholing, zij-instromer, beginneling, groentje, inlezen, ingelezen, huiswerk, voorwerk
→ doe kennis
`);
