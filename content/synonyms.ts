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
onbevangen, interesse tonen, vragen stellen
→ nieuwsgierig, interesseert

buitenwereld, samenleving, maatschappij, maatschappelijk, omgeving, naar buiten kijken, ivoren toren,
actualiteit, buiten naar binnen, trends, maatschappelijke ontwikkelingen, ontwikkelingen buiten,
buitenwacht, media, nieuws volgen, wereld, bubbel, haagse bubbel, kaasstolp, het land in, antenne,
voelsprieten, radar, oren en ogen, speelt, veranderingen samenleving, vraag uit samenleving,
wat houdt bezig, buiten de organisatie, andere organisaties, jonge ambtenaren, tijdgeest
→ leeft buiten organisatie

speelt
→ leeft organisatie

behoefte, wens, klaarstaan, iets betekenen, ondersteunen, helpen, noden, helpende hand, hulpvraag,
vraag achter de vraag, tegemoetkomen, rekening houden, dienstbaar, collega ondersteunen,
klaarstaan voor elkaar, dienst bewijzen, vraag centraal, collega helpen, hulp bieden, hulp aanbieden
→ ander nodig

helpen, ondersteuning, bijstaan
→ hulp, behulpzaam, steun

nee zeggen, nee verkopen, verwachtingen, verwachtingsmanagement, beloven, haalbaar, onmogelijk, onhaalbaar,
grens aangeven, grenzen aangeven, mogelijkheden, belofte, afwijzen, teleurstellen, begrenzen, toezeggen,
valse hoop, waarmaken, weigeren, realistisch, lukt niet, grenzen stellen, realistische verwachtingen,
valse beloftes, zeggen wat kan, valse verwachtingen, verwachting wekken
→ eerlijk waarom

nee zeggen, mond open, mondig, lef, moed, moedig, dapper, assertief, stem laten horen, van je laten horen,
uitkomen voor je mening, mening geven, mening durven, iets durven zeggen, zeggen wat je vindt, hart luchten,
zegje doen, uiten, mening uiten, mening, mond houden, stilte doorbreken, vrijmoedig, openlijk, confronteren,
ventileren, zorgen uiten, zorgen delen, zorgen, spreekangst, hardop, voor jezelf opkomen, vermijden,
conflictvermijdend, lieve vrede, onuitgesproken, niet uitspreken, mond opendoen, moordkuil,
lastige boodschap, durven uiten, stoom afblazen, twijfels uitspreken, aan de orde stellen, spannend,
zorgen uitspreken, eng, ongemak, spreken durven
→ uitspreken durf, uitspreken lastig

moed, lef, moedig, dapper, aandurven, bang
→ durf

aankaarten, ter sprake brengen, bespreekbaar, op tafel, olifant in de kamer, heet hangijzer, taboe,
benoemen, spannend, ongemakkelijk, pijnlijk, gevoelig, beladen, precair, kwestie, pijnpunt, gênant,
onbesproken, onuitgesproken, moeilijk gesprek, lastig gesprek, lastig onderwerp, gevoeligheid
→ benoem lastig, bespreek lastige situaties

moeilijk, ingewikkeld, pittig, netelig
→ lastig, moeilijk

praten over, gesprek, bepraten, overleggen
→ bespreek, gesprek

aanhoren, horen, uitpraten, samenvatten, goed gesprek, luisterend oor, open vragen, gespreksvaardigheden,
luistervaardigheid, luisterhouding, aandachtig, oprecht luisteren, begrijpen, begrip, onderbreken,
interrumperen, in de rede vallen, verdiepende vragen, checken, parafraseren, wederzijds begrip, misverstand,
langs elkaar heen praten, miscommunicatie, ruis, vragen stellen, echt luisteren, goed luisteren,
beter luisteren, begrijp ik je goed, verkeerd begrepen, navragen, zonder oordeel, luisteren zonder oordeel,
standpunt, elkaars standpunt, vraagtechniek, oordeel opschorten, mening klaar
→ luister doorvragen

oordelen, veroordelen, mening klaar, conclusies trekken, aannames, aanname, invullen, voorbarig,
te snel oordelen, onbevooroordeeld, onbevangen, oordeel klaar, bevooroordeeld, waardevrij, oplossing klaar,
objectief, nuance, zwart-wit, afkraken
→ oordeel uitstellen

bias, stereotype, hokje, hokjesdenken, discriminatie, racisme, seksisme, afkomst, etnisch, profileren,
onbewust, vooringenomen, partijdig, uitsluiting, neutraal, neutraliteit, onpartijdig, objectief,
objectiviteit, gender, vrouwen, leeftijd, huidskleur, migratieachtergrond, religie, geloof, hoofddoek,
handicap, geaardheid, etnisch profileren, algoritme, risicoselectie, microagressie, denkfout, beeldvorming,
framing, etiket, stigma, gelijke kansen, aannames, seksistisch, racistisch, hokjes denken, vooroordeel,
neutraal blijven, diversiteit, anders behandelen, gekleurde bril, bril, aannames over mensen, gekleurd
→ vooroordelen

inclusie, diversiteit, divers, meedoen, uitsluiting, buitensluiten, jezelf zijn, jezelf kunnen zijn,
thuis voelen, lhbti, deelnemen, deelname, erbij betrekken, inclusiviteit, buitengesloten, welkom,
verschillen, anders zijn, neurodivers, autisme, betrokkenheid, iedereen telt, multicultureel,
gelijke kansen, insluiten, inclusieve, niemand buitensluiten, iedereen betrekken, ruimte innemen,
collega met een beperking, handicap, lhbti collega, anders geaard, geaardheid
→ betrek anderen ruimte, inclusief

aan het woord, aan bod, beurt, rondje, iedereen meedoen, inclusie, meepraten, diversiteit,
inspraak medewerkers
→ veilige inbreng, betrek anderen ruimte

verantwoording, geweten, ethiek, ethisch, integriteit, cadeau, cadeautje, geschenk, omkoping, corruptie,
nevenfunctie, nevenwerkzaamheden, belangenverstrengeling, gedragscode, ambtseed, eed, voorpagina,
in de krant, relatiegeschenk, privébelang, daglicht, spiegel, schijn, normen, normen en waarden, moraal,
geoorloofd, toelaatbaar, acceptabel, privégebruik, privé gebruik, spullen, diefstal, geheimhouding,
vertrouwelijk, lekken, loslippig, social media, linkedin, machtsmisbruik, misbruik, gift, uitnodiging,
etentje, diner, fles wijn, voorkennis, nevenbaan, bijbaan, draaideur, deugd, rolzuiver, zuiver, onkreukbaar,
ambtelijke eed, goed ambtenaar, belangen, privé, door de beugel, kerstpakket, leverancier, ethisch handelen,
integer blijven, integer gedrag, integer handelen, deugt niet, te koop, smeergeld, privételefoon, gratis,
kaartjes, gratis kaartjes
→ verantwoorden gedrag

integriteit, integriteitsschending, misstand, fraude, melden, corruptie, omkoping, niet zuiver,
belangenverstrengeling, vertrouwenspersoon, schending, nevenfunctie, cadeau, machtsmisbruik, misbruik,
macht, bevoegdheid, sjoemelen, stelen, diefstal, bedrog, oneerlijk, meldpunt, melding, schandaal, doofpot,
lekken, normvervaging, normen, onethisch, niet integer, schijn, deugt niet, klopt niet, integer blijven,
niet door de beugel, verkeerd gaat
→ uitspreken integer, aanspreken gedrag

pesten, pesterij, roddelen, intimidatie, seksueel, ongewenst, ongepast, grap, opmerking, misdraging,
wangedrag, omgangsvormen, er iets van zeggen, aanspreekcultuur, corrigeren, terechtwijzen, respectloos,
grensoverschrijdend, kwetsend, vloeken, fout gedrag, onacceptabel, elkaar aanspreken, collega aanspreken,
seksuele, machtsmisbruik, misbruik, macht, verkeerd gedrag, slecht gedrag, lomp, bot, kleineren, negeren,
uitlachen, sarcasme, cynisch, cynisme, zeuren, gezeur, brutaal, seksistisch, racistisch, handtastelijk,
metoo, elkaar scherp houden, confronteren, te laat komen, onbeleefd, onfatsoenlijk, werkhouding, acceptabel,
feedback aan collega, spullen, humor, flauwe grap, vervelend gedrag, vervelende collega, op gedrag wijzen,
vernederen, kwetsende opmerking, macht misbruiken, machtsverhoudingen, afspraken niet nakomen,
verbaal geweld, corrigeren collega, foute grapjes
→ aanspreken gedrag

grensoverschrijdend, ongewenst, pesten, intimidatie, ingrijpen, optreden, sanctie, maatregel, straf,
ontslag, streng, over de schreef, te ver, zero tolerance, consequenties, handhaving, over de grens,
wangedrag, misdraging, discriminatie, berispen, seksueel, onacceptabel, tolereren, grens trekken,
grens stellen, disciplinair, schorsing, schorsen, consequent, doortastend, machtsmisbruik, misbruik, geweld,
stalking, handtastelijk, aanranding, metoo, alcohol, drugs, uit de hand, ontoelaatbaar, toelaatbaar,
acceptabel, overtreden, over grenzen, macht, agressieve collega, onaanvaardbaar, vernederen,
machtsverhoudingen, verbaal geweld, kwetsende, waarschuwing medewerker, officiële waarschuwing
→ handhaaf grenzen overschreden

open cultuur, openhartig, vrijuit, vrijuit spreken, belonen, spreekruimte, open zijn, open deur,
opendeurbeleid, laagdrempelig, openstellen, transparant zijn, vrij voelen, zorgen delen, mening uiten,
vrijuit praten, open medewerkers, open team
→ steun openheid

band, sfeer, werksfeer, teambuilding, teamuitje, uitje, borrel, heidag, heisessie, hecht, collegiaal,
collegialiteit, verbondenheid, saamhorigheid, teamgevoel, verhoudingen, ruzie, conflict, leren kennen,
teamgeest, verstandhouding, groepsgevoel, wij-gevoel, wrijving, roddelen, vriendschap, teamontwikkeling,
koffie, koffiepraat, praatje, kletsen, kletspraatje, lunchen, vrijmibo, vrijdagmiddagborrel,
personeelsuitje, cohesie, onderling contact, vertrouwensband, klik, nieuwe collega, nieuweling, onboarding,
kennismaken, spanningen, onenigheid, gedoe, irritaties, frictie, botsen, mediation, teamdag, teamsessie,
gezellig, gezelligheid, wantrouwen, vertrouwen in elkaar, eenzaam, relatie, humor, samen lachen, lachen,
elkaar kennen, band opbouwen, collega's kennen, team versterken, investeren in team, gedoe in team,
botsende karakters, karakters
→ onderlinge relaties

liegen, leugen, waarheid, oprecht, betrouwbaar, slecht nieuws, slechtnieuwsgesprek, open kaart,
moeilijke boodschap, vervelende boodschap, nieuws brengen, verdraaien, eerlijkheid, authentiek,
authenticiteit, geloofwaardig, vertrouwen winnen, vertrouwen opbouwen, vertrouwen herstellen, wantrouwen,
geschonden vertrouwen, er omheen draaien, verbloemen, dubbele agenda, verborgen agenda, eerlijk gesprek,
eerlijke dialoog, waarheid vertellen, transparante leidinggevende, betrouwbare leidinggevende,
moeilijke waarheid, onwelgevallig
→ eerlijk, eerlijk moeilijk

zwijgen, stil, verlegen, introvert, teruggetrokken, niks zeggen, haantje, dominant, groepsdenken,
groepsdruk, groepsproces, onderstroom, buitenbeentje, overschreeuwen, overheersen, woord voeren, grote mond,
afwijkende mening, groepsvorming, kliek, teamdynamiek, bescheiden, rustige collega, muurbloem,
stille collega, steeds dezelfde, dezelfde mensen, spreektijd, monoloog, luidruchtig, machtsspel, spelletjes,
subgroepje, zondebok, pikorde, hand opsteken, meelopers, sociale druk, conformisme, consensus,
ondervertegenwoordigd, steekt hand, gelijke stem, stem geven, machtsverhoudingen, luidste, luid,
luidste stem, hard roepen
→ dynamiek groep minderheid, zwijgende meerderheid

sfeer, teambuilding
→ dynamiek groep

veiligheid, sociale veiligheid, psychologische veiligheid, onveilig, angst, angstcultuur, bang,
intimiderend, hiërarchie, gelijkheid, zwijgcultuur, stil in vergadering, afrekencultuur, verlegen, zwijgen,
stil, vrijuit spreken, rangen en standen, veilig voelen, veilige sfeer, werkklimaat, sociaal veilig,
afgekapt, gelijke inbreng, stagiair, trainee, junior, jongere collega, nieuweling, schroom, gepest,
ruimte voelen, drempel, mening uiten, vrij voelen, gelijke stem, machtsverhoudingen, veilig team,
veilig klimaat, durven praten, vergadering durven, bang voor baas, vertrouwelijke sfeer
→ veilige inbreng, veilige gelijkwaardige inbreng

aandacht, persoonlijk, gezien worden, gezien voelen, gehoord voelen, erkenning, oprechte aandacht,
hoe gaat het, mens achter, welzijn, thuissituatie, een-op-een, bila, persoonlijk verhaal, privé,
persoonlijke aandacht, mantelzorg, rouw, scheiding, overlijden, zwanger, welbevinden, vitaliteit, in je vel,
mentaal, mentale gezondheid, eenzaam, oog voor, belangstelling, persoonlijke situatie, nieuwkomer,
kletspraatje, koffie, onder vier ogen, bilateraal, bilaateraaltje, kop koffie, zieke medewerker,
belangstelling tonen, aandacht geven, goed werkgeverschap, werkgeverschap, gesprek onder vier ogen
→ gezien gehoord, verhaal medewerker

rolmodel, voorbeeldfunctie, voorbeeldrol, voorgaan, walk the talk, practice what you preach, leiderschap,
voorbeeld doet volgen, voorleven, voordoen, voorbeeld, boegbeeld, dienend leiderschap, leiderschapsstijl,
regels gelden voor iedereen, geloofwaardig
→ voorbeeldgedrag, goede voorbeeld

zwakte, onzekerheid, blootgeven, menselijk zijn, gevoelens tonen, masker, eigen fouten laten zien,
kwetsbaarheid, twijfels tonen, emoties tonen, onfeilbaar, ego, nederig, stoer, eigen fouten, onvolmaakt,
zwakke kant laten zien, zwakke punten laten zien, leiders, eerlijk over zwakke punten
→ kwetsbaar

leidinggevende fouten toegeven, zien dat je het niet weet, kwetsbaar leiderschap, menselijke leidinggevende,
leider
→ kwetsbaar voorbeeldgedrag, kwetsbaar

tegengeluid, tegengas, weerwoord, tegenwerping, andersdenkend, andere mening, afwijkende mening,
ander perspectief, advocaat van de duivel, tegendenken, second opinion, tegenargument, andere kijk,
ander geluid, ongelijk krijgen, tunnelvisie, tegenstem, oneens, meningsverschil, openstaan voor kritiek,
dissident, groepsdenken
→ ontvankelijk tegenspraak, tegenspraak

openstaan, open staan, van mening veranderen, eigen gelijk, gelijk hebben, gelijk krijgen, eigenwijs,
koppig, anders denken, andere denkwijze, denkwijze, tegenkracht, bezwaren, buitenstaander, blinde vlek,
ander inzicht, andere blik, andere visie, kritiek, weerstand, andere meningen horen, meningen horen,
tegenspel, perspectieven zoeken, tegenspraak zoeken, open voor kritiek, kritisch geluid, geluid,
mening bijstellen, mening herzien
→ ontvankelijk tegenspraak, andere inzichten tegenspraak

andere meningen, verschillende perspectieven, invalshoek, andersdenkend, tunnelvisie
→ andere inzichten tegenspraak

# Werken vanuit dienstbaarheid

respect, respectvol, fatsoen, netjes, beleefd, gouden regel, bejegening, omgangsvormen, waardigheid,
gelijke behandeling, zoals jezelf, manieren, goede manieren, hoffelijk, hufterig, onbeschoft, bot, lomp,
menswaardig, wederkerigheid, onrechtvaardig, onheus, kwetsen, beledigen, neerbuigend, arrogant,
uit de hoogte, elkaar omgaan, normen en waarden, gelijkwaardig, omgangstoon, behandeld, vernederen,
ongelijk behandelen, menselijk behandelen, klantvriendelijk, wat gij niet wilt, gulden regel
→ behandel ander

sorry, excuus, excuses, spijt, blunder, vergissing, schuld, fout bekennen, bekennen, fouten erkennen,
erkennen, boetekleed, opbiechten, excuses aanbieden, fout gemaakt, rechtzetten, schuldbewust,
verkeerd gedaan, gezichtsverlies, falen, ongelijk toegeven, verontschuldigen, ruiterlijk, schuld bekennen,
welgemeend, spijt betuigen, iets fout gedaan
→ fouten toegeven

weet het niet, antwoord weten, geen antwoord, onwetend, uitzoeken, kennisgat, gokken, doen alsof
→ weet aangeven, weet aanvullen

juiste informatie, feiten, volledige informatie, informeren, voorlichting, informatieplicht,
kamer informeren, desinformatie, misleiden, achterhouden, verzwijgen, correcte informatie, onjuist,
onvolledig, nepnieuws, kamerbrief, kamervragen, persvraag, woordvoering, woordvoerder, verdoezelen,
open communicatie, communiceren, kamer, journalist, informatievoorziening, onwelgevallig,
waarheid vertellen, juiste cijfers, informatieverzoek, verkeerde informatie, foute informatie,
informatie klopt niet
→ eerlijke informatie

vastzitten, vastlopen, vastgelopen, klem zitten, kom er niet uit, kop in het zand, struisvogel,
uitstelgedrag, uitstellen, voor je uit schuiven, vooruitschuiven, vooruit schuiven, doorschuiven,
wegstoppen, bel trekken, alarmbel, sparren, escaleren, opschalen, eerder melden, op tijd melden, worstelen,
overbelast, bijspringen, verzuipen, treuzelen, te lang wachten, onder het tapijt, overvraagd worden,
verdrinken, lastig probleem, problemen, hulp zoeken, hulp durven vragen, radeloos, overweldigd, muurvast,
blijven liggen, hete aardappel, doormodderen, aanmodderen, ploeteren, tobben, onder water, stress delen,
zorgen delen, zorgen, probleem melden, ontwijken, loop vast, vast zitten, dossier blijft liggen,
steun vragen, advies vragen, stoom afblazen, collega om hulp, probleem aankaarten, vastgelopen dossier,
moeilijke klus, klus, te veel werk
→ tijd hulp probleem, uitschuiven probleem

hulp, om hulp durven
→ hulp vraag

klantcontact, praatje, persoonlijk contact, aandacht voor burger, goed gesprek, gesprek met burger,
echt contact, kennismaken, relatie opbouwen, levensverhaal, verhaal, persoonlijk benaderen,
bellen in plaats van brief, telefoontje, oprechte interesse, meeleven, gesprekstechniek, oogcontact,
luisteren naar burger, klantgesprek, gesprek met inwoner, burgergesprek, inwoner spreken,
aandachtig gesprek, persoonlijk gesprek, mensen bellen, burger bellen, iemand bellen, opbellen
→ contact verhaal interesseert, contact

jargon, vakjargon, jip-en-janneke, janneketaal, ambtenarees, ambtelijke taal, ambtelijk taalgebruik,
beleidstaal, wollig, klare taal, heldere taal, duidelijke taal, gewone taal, gewone woorden,
normale woorden, normale taal, moeilijke woorden, moeilijke taal, b1, b1-niveau, taalniveau, leesbaar,
laaggeletterd, brief, schrijfstijl, engels, acroniem, vakterm, begrijpelijk, onbegrijpelijk,
begrijpelijke tekst, direct duidelijk, simpele taal, schrijven, woordgebruik, formulering, tekst,
juridische taal, onleesbaar, lange zinnen, gewoon nederlands, taalgebruik, toegankelijke taal, verwoorden,
herschrijven, ambtelijk proza, ambtenarentaal, technische termen, termen, vakwoorden, simpel uitleggen,
snapt niemand, snappen, anderstalig, nt2, website, folder, schrijftraining, woorden, leesniveau, bondig,
vaag, containerbegrip, managementtaal, beleidsjargon, helder, heldere communicatie, lezer, correspondentie,
nota, duidelijke communicatie, onduidelijke brief, onduidelijk, kernboodschap, zinnen, korte zinnen,
schrijfwijzer, mensentaal, lezerspanel, duidelijk schrijven, ingewikkelde taal, ambtelijke teksten,
dikdoenerij, begrijpelijke brieven, communicatie, duidelijke mail, duidelijke tekst, simpel schrijven,
taalcoach, taalbeleid, taaltraining, moeilijk geschreven
→ eenvoudige taal, vaktaal, begrijpelijk taalgebruik

letterwoord, acroniem, jargon
→ afkortingen

klantvriendelijk, gastvrij, aardig, hulpvaardig, service, balie, loket, baliemedewerker, zelfredzaam,
doenvermogen, doorverwijzen, kastje muur, afschepen, afgescheept, op weg helpen, doorverbinden,
warme overdracht, ongeduldig, wegsturen, beleefd, vriendelijkheid, behulpzaamheid, te woord staan,
burger helpen, klant helpen, ouderen, digibeet, digitaal vaardig, nazorg, burger te woord, gastheerschap,
kwetsbare burger, kwetsbare mensen, kwetsbare groepen, wegwijs, begeleiden, laagdrempelig, doorsturen,
doorgestuurd, callcenter, computer says no, nabellen, schulden, armoede, burger als klant, hulp burger,
stress burger, hulpbehoevend, onzelfredzaam, vriendelijke toon, klantgerichtheid, verdwaald,
kwetsbare positie, mensen helpen, geholpen worden
→ vriendelijk behulpzaam geduldig, geholpen

boos, agressie, agressief, schelden, uitschelden, schreeuwen, bedreiging, verward, lastige burger,
lastige klant, lastige mensen, moeilijke mensen, geïrriteerd, de-escaleren, emotie, emotioneel, kalm,
rustig blijven, geduld verliezen, zelfbeheersing, frustratie, woede, ontploffen, driftig, huilen, tranen,
weerbaar, geweld, moeilijk gedrag, lontje, verontwaardigd, dreigen, kwaad, ruzie, conflict, kalmeren,
boosheid, boze mail, boze inwoner, agressieprotocol, grof, scheldpartij, incasseringsvermogen, zelfcontrole,
persoonlijke aanval, manipuleren, onredelijk, veeleisend, soeverein, complot, wappie, querulant, lastpost,
dreigbrief, verdriet, paniek, afreageren, opvliegend, kort lontje, wanhopig, verbaal geweld, stoom afblazen,
boze reactie, onaanvaardbaar, moeilijke gesprekken, emotionele reactie, intimidatie door burgers,
boze telefoontjes, agressieve burger
→ lastig gedrag emoties, emoties beheersen

rollenspel, oefening
→ train oefen

behoorlijk bestuur, ombudsman, keten, ketenpartner, processtap, schakel, doorlooptijd,
behoorlijkheidswijzer, ketenproces, kastje muur, overdrachtsmoment, processturing,
overdracht tussen afdelingen, fatsoenlijk, behoorlijke behandeling, procesketen, behoorlijkheidsnorm,
overdracht, wachttijden, instanties, samenhang processen, ombudsnorm, verdwaald, loketten,
van loket naar loket
→ stuur behoorlijkheid, schakels proces

idee, ideeënbus, voorstel, tip, verbetervoorstel, verbeteridee, verbeterpunt, slimmer werken, initiatief,
innovatie, vernieuwing, procesverbetering, verbetering, lean, inbreng medewerkers, ideeën medewerkers,
werkwijze, suggestie, verbeterslag, optimaliseren, slimmer, van onderop, creatief, creativiteit,
creatieve ideeën, initiatiefrijk, efficiënter, meedenkende, ideeën van collega's, beter idee, nieuwe ideeën,
lezerspanel, input medewerkers, input ophalen, ideeën ophalen
→ suggesties, suggesties verbeteren werkprocessen

minister, staatssecretaris, wethouder, bestuurder, burgemeester, gedeputeerde, bewindspersoon,
ambtelijke top, politiek, politicus, politieke druk, bestuurlijke druk, kamer, gemeenteraad, raad, kabinet,
directeur, bestuursraad, waarschuwen, alarm, alarm slaan, bel trekken, rode vlag, signaleren, escaleren,
loyaal, loyaliteit, macht, bestuur, directie, naar boven, managementteam, secretaris-generaal,
gemeentesecretaris, nee minister, signaal, politiek gevoelig, topambtenaar, opdrachtgever, noodklok,
noodkreet, onhaalbaar beleid, onuitvoerbaar, ongevraagd advies, ongevraagd, bewindslieden, coalitie,
verkiezingen, opdracht weigeren, memo, politieke wens, ambtelijke leiding, zorgen uiten, machtswoord,
brandbrief, tegenspel, nieuws bestuurder, boodschap bestuurder, bestuurder tegenspreken,
minister tegenspreken, uitvoeringsrisico, alarm luiden, bazen, aan de rem, noodrem
→ kritische signalen, signalen politieke leiding

telefoon, bellen, terugbellen, opnemen, openingstijd, aanwezig, wachttijd, wachtrij, wachten, piket,
mail beantwoorden, voicemail, bereiken, onbereikbaar, spreekuur, klantcontactcentrum, reactietijd,
telefoondienst, beschikbaarheid, telefonisch, bereikbaarheid, telefoonnummer, opbellen, terugbelverzoek,
reageren op mail, contact opnemen, contactgegevens, kantooruren, buiten kantoortijd, avond, oproepbaar,
snel antwoord, neemt niemand op, chatten, snel reageren, afwezigheidsmelding, reageren op berichten
→ bereikbaar beschikbaar

bureaucratie, bureaucratisch, regeldruk, rompslomp, administratieve lasten, formulier, papierwerk,
papieren tijger, vereenvoudigen, simpel, makkelijker, stroperig, gebruiksvriendelijk, gebruiksgemak,
klantreis, burger centraal, klant centraal, gebruiker centraal, drempel, omslachtig, lean, regels schrappen,
te ingewikkeld, complex, administratie, stappen minder, aanvraag, aanvraagproces, doenvermogen,
overbodige regels, regeltjes, werkproces, ux, bestuurlijke drukte, versimpelen, regelzucht, regeldrift,
regelgekte, paarse krokodil, administratielast, traag, traagheid, protocollen, handtekening, paraaf,
parafencultuur, goedkeuring, digitaliseren, usability, kafka, kafkaësk, verwarrend, lange procedure,
doorlooptijd, onnodige, eenvoudiger, burger als klant, procedure
→ eenvoud procedures, eenvoud processen gebruiker

service, servicegericht, klantgericht, publieke dienst, dienstverlenend, kwaliteit dienstverlening,
klanttevredenheid, knelpunt, obstakel, hindernis, belemmering, frustratie medewerker, loop je tegenaan,
oplossing, meedenken, meedenken oplossing, publieke dienstverlening, publieke zaak, problemen oplossen,
oplossingsgerichtheid, beter helpen, burger als klant, servicenormen, tevreden burger, dienst verlenen,
service verbeteren, dienstverlening verbeteren, mis in de dienstverlening, klantvraag
→ dienstverlening, dienstverlening mogelijke oplossingen

meedenken, oplossingsgericht, constructief meedenken
→ meedenk oplossingen

verandering, cultuurverandering, gedragsverandering, mindset, weerstand, omschakeling, tijd nodig hebben,
wennen, cultuuromslag, omslag, transitie, reorganisatie, attitude, gewenning, aanpassing, verandermoe,
verandertraject, implementatie, nieuwe werkwijze, koudwatervrees, begrip, ander gedrag, houding
→ andere houding medewerkers, begripvol geduldig

empathisch, begrip tonen, begrip hebben, mild, compassie
→ begripvol

# Werken vanuit legitimiteit

wet, wetgeving, wetsartikel, regelgeving, beleidsregel, verordening, richtlijn, kader, awb, avg, juridisch,
protocol, voorschrift, reglement, norm, beleid, bepaling, voorwaarden, eisen, regeling, omgevingswet,
participatiewet, wmo, beleidskader
→ regels, regels gebaseerd, regels hoogte juridisch

grondslag, wettelijke basis, juridische basis, motivering, motiveringsbeginsel, besluit motiveren,
onderbouwen, belangenafweging, adviseren, adviesnota, besluitvorming, gebaseerd op, besluit, advies,
afwegingskader, wetsartikel, beslisnota, bezwaarschrift, motiveringsplicht, onderbouwd, toetsen,
toetsingskader, toetsbaar, evenredigheid, proportioneel, proportionaliteit, evenwichtig, belangen afwegen,
vergunning, toekenning, weigering, subsidie, houdbaar, besluit uitleggen, rechtsgrond, afwijzing,
beleidsadvies, artikel, onderbouwen met regels, toelichting besluit, afwijzingsbrief
→ regels beslissingen adviezen, beslissingen afwegingen

besluit, knoop doorhakken, besluitvorming
→ beslissingen, keuzes

deadline, te laat, uitstel, vertraging, vertraagd, planning, tijdpad, spoed, haast, dwangsom,
ingebrekestelling, uitloop, tijdsdruk, tijdnood, achterstand, beslistermijn, bezwaartermijn, doorlooptijd,
verlengen, bezwaar, stipt, tijdig beslissen, op tijd klaar, op tijd beslissen, agenda, tijdsplanning, datum,
opleverdatum, oplevering, uiterste datum, last minute, laatste moment, tijdmanagement, tijdslimiet,
inleveren, ingeleverd, uitgesteld, tijdigheid, traag, wettelijke termijn, spoedklus, urgent, urgentie,
einddatum, krap, schema, vooruit plannen, tijdgebrek, werkvoorraad, stapel, binnen zes weken,
wachten op antwoord, leveren, aanleveren, op tijd leveren, op tijd inleveren, uiterlijk, reactietermijn
→ termijnen, plan werk termijnen

planning, inplannen, planmatig, werkplanning
→ plan

jurist, juridische zaken, juridische hulp, jurisprudentie, wetskennis, bijblijven, up-to-date,
wet bijhouden, wetgeving bijhouden, nieuwe wet, nieuwe regels, interpretatie, advocaat, rechter,
rechtspraak, landsadvocaat, regels kennen, wetswijziging, huisregels, regelkennis, juridisch, handleiding,
actueel, privacy, persoonsgegevens, datalek, gegevensbescherming, bezwaarcommissie, juridische vraag,
rechtsvraag, op de hoogte, wetboek, regels leren, wettelijke kaders, kennis van de wet, handboek,
interpretatie van regels
→ hoogte regels, juridisch advies

uitvoering, uitvoeringstoets, invoeringstoets, neveneffect, bijeffect, toeslagenaffaire, toeslagen,
gedupeerde, slachtoffer, schrijnend, participatie, inspraak, burgerberaad, ervaringsdeskundige, leefwereld,
systeemwereld, gevolgen, in de knel, knelpunt praktijk, burgers betrekken, inwoners betrekken,
burgerparticipatie, papieren werkelijkheid, werkvloer, proef, averechts, doel voorbij, werkbaar,
werkt in praktijk, bedoeling, menselijke maat, hardvochtig, hardheid, hard geraakt, onbillijk, uitvoerders,
uitvoeringspraktijk, uitvoeringsorganisatie, praktijktoets, tekentafel, theorie en praktijk, cliëntenraad,
burgerpanel, ervaringskennis, betrokkenen, ongewenste effecten, kwetsbare burgers, onrechtvaardig,
cocreatie, beleid in de praktijk, doenlijk, effecten, onbedoelde effecten, inwoners meedenken,
uitvoeringsrisico, lezerspanel, testpanel, praktijkervaring, gevolgen burgers, effect op burgers,
pilot met burgers, schrijnende gevallen, gevolgen voor mensen
→ uitpakt praktijk, praktijk mensen betrekken

misgaan, gaat mis, knelpunt, oorzaak, mislukken, onbedoeld, hapert, spaak, spaak lopen, gevolgen,
in de soep, vastlopen, foutanalyse, oorzakenanalyse, bottleneck, stuk lopen, bijeffect, neveneffect,
bedoeling, uitwerking, averechts, fiasco, falen, verkeerd, misgelopen, misgaat, misging, stroef, hobbel,
calamiteit, incident, schade, systeemfout, perverse prikkel, ongewenste effecten, hardvochtig,
hoe kon dit gebeuren, onbedoelde effecten, fout in het systeem, evaluatie van fouten, foutenanalyse
→ misloopt, misloopt anders uitpakt

onderbuik, onderbuikgevoel, buikpijn, intuïtie, intuïtief, slapen, slapeloos, piekeren, wringen, twijfel,
knagen, onrust, geweten, gewetensbezwaar, voelen, voelt niet goed, ongemak, niet pluis, wakker liggen,
dwarszitten, schuurt, maagpijn, instinct, zesde zintuig, emoties voelen, ongerust, bezorgd, zorgelijk,
zorgen maken, bezwaard, wroeging, schuldgevoel, naar gevoel, klopt niet, klopt iets niet, innerlijke stem,
stemmetje, kompas, moreel kompas, nachtrust, slecht slapen, maag, voorgevoel, dwars, wakker, alarmbellen,
in je vel, trouw aan jezelf, hoofd en hart, hart, nachten, deugt niet, rot gevoel, raar gevoel,
gewetensvraag
→ luister gevoel, gevoel wakker

speelruimte, beleidsruimte, beleidsvrijheid, handelingsruimte, discretionair, afwijken, coulance, coulant,
soepel, grijs gebied, marge, hardheidsclausule, letter van de wet, geest van de wet, oprekken,
flexibel regels, regels buigen, uitzondering, interpretatieruimte, bewegingsruimte, armslag, mazen, strikt,
strikte regels, regels zijn regels, toegestaan, toestaan, vrijstelling, souplesse, bedoeling van de wet,
evenredigheid, creatief regels, regelnalevend, regeldrift, hoeveel ruimte, vrijheid regels,
interpretatie van regels
→ regels ruimte

uitzonderen, hardheidsclausule, ontheffing, afwijken, schrijnend, in de knel, buiten de regels, coulance,
maatwerk, schrijnend geval, bijzonder geval, precedent, individueel geval, bijzondere omstandigheden,
overmacht, hardheid, hardvochtig, afwijkend besluit
→ uitzonderingen regels

wettelijk, legaal, illegaal, onrechtmatig, volgens de wet, mag dit, rechtsstaat, willekeur,
rechtsgelijkheid, gelijke gevallen, gelijke behandeling, precedent, rechtszekerheid, rechtmatigheid,
grondwet, grondrechten, wetsovertreding, voortrekken, vriendjespolitiek, wetmatig, volgens het boekje,
naleven, compliance, gelijkheidsbeginsel, rechtvaardigheid, onrecht, onrechtvaardig, evenredigheid,
legitiem, wettig, onwettig, strafbaar, rechten van burgers, rechtsbescherming, machtsmisbruik, misbruik,
bevoegdheid, privacy, persoonsgegevens, mag niet, verboden, onpartijdig, macht
→ rechtmatig handelen, rechtmatig rechtvaardigen

nauwkeurig, precisie, secuur, slordig, op maat, kwaliteit, vier ogen, vierogenprincipe, controle, degelijk,
grondig, zorgvuldig besluit, check, dubbelcheck, accuraat, willekeur, kwaliteitscontrole, nakijken,
tegenlezen, slordige fouten, foutloos, weloverwogen, doordacht, overhaast, haastwerk, afraffelen,
evenredigheid, persoonsgegevens, privacy, borging, gegevens beschermen, zorgvuldig handelen, goed afstemmen,
precies, fouten voorkomen, foutenvrij
→ zorgvuldigheid, zorgvuldigheid afgestemd vastgelegd

op maat, individueel, menselijke maat, persoonsgericht, maatoplossing, hardheidsclausule,
persoonlijke omstandigheden, maatwerkoplossing, persoonlijke aanpak, passend, passende oplossing,
one size fits all, eenheidsworst, standaardbrief, uniek geval, per geval
→ maatwerk

achter je mensen, achter je team, achter staan, opkomen voor, beschermen, nek uitsteken, uit de wind,
schuld op je nemen, vuurlinie, pal staan, bres, schild, opkomen voor mensen,
verantwoordelijkheid leidinggevende, nek, uitsteken, medewerkers beschermen, politieke storm, storm,
dekking leiding
→ sta medewerkers, steun rugdekking

verdedigen, voor de troepen, troepen, team beschermen, risico nemen, risico's nemen, knoop doorhakken,
besluit durven nemen, dekken, ruggensteun, rug recht, in de vuurlinie
→ sta medewerkers, verantwoordelijkheid uitzonderingen

lastige keuze, moreel, moraal, ethiek, ethisch, gewetensvraag, gewetensbezwaar, intervisie, casus,
casuïstiek, spagaat, tegenstrijdig, spanningsveld, moreel beraad, beraad, moeilijke afweging, klem,
tweestrijd, conflict van belangen, worsteling, moeilijke keuze, catch-22, praktijkgeval, geweten,
botsende waarden, botsende belangen, tegenstrijdige belangen, belangen, loyaliteitsconflict, ethische vraag,
wikken en wegen, kwaden, kwestie, casusbespreking, moresprudentie, conflicterend, lastige kwestie, schuren,
moeilijke casus, kiezen tussen, keuze tussen, loyaliteit, waarden, lastige afweging, afwegen,
moeilijke beslissing, lastige beslissing, lastige casus, integriteitsdilemma, moeilijke keuzes,
tussen twee vuren, vuren, tegenstrijdige eisen
→ dilemma’s

# Werken vanuit de opgave

coördineren, afstemming, co-creatie, cocreatie, schijnparticipatie, voor de vorm, frisse blik,
nieuwe ideeën, verrassende ideeën, input, echt samenwerken, polderen, samen optrekken, meningen ophalen,
idee, inspraak, creativiteit, afstemmingsoverleg, overleg, overlegcultuur, samen bedenken, voldongen feit,
dichtgetimmerd, vooraf bepaald, consultatie, creatieve ideeën, out of the box, buiten de kaders,
andere denkwijze, denkwijze, oprechte samenwerking, samenspel, onverwachte hoek, inbreng van anderen,
cocreëren, brainstorm anderen, andermans ideeën, schutting
→ samenwerken afstemmen, open nieuwe inbreng

draagvlak, stakeholder, belanghebbende, participatie, meenemen, burgers meenemen, partners, inwoners,
meedenken burgers, communicatie, belangenorganisatie, inspraak, uitkomst, resultaten delen, consultatie,
achterban, steun verwerven, terugkoppelen, samenspraak, burgerberaad, betrokkenheid, omwonenden, raadplegen,
erbij halen, meebeslissen, zeggenschap, bewonersavond, inspraakavond, burgerinitiatief, belangengroep,
maatschappelijke partners, informatieavond, mensen meekrijgen, meekrijgen, adviesraad, buurtbewoners,
cocreatie, overleg met inwoners, omgevingsmanagement
→ contact betrek mensen, mensen betrekken

expertise, vaardigheid, competentie, bijdrage, kwaliteiten, vakmanschap, sterke kant, specialisme,
specialist, know-how, kunde, meerwaarde, ervaring inbrengen, talent inzetten, kracht, kennis van zaken,
ervaring, expert, deskundige, bekwaam, capaciteiten, beroepstrots, vaktrots, trots op je vak, ambacht,
beroep, bijdrage leveren, vakkundigheid
→ talent deskundigheid, deskundigheid

waardering, compliment, bedanken, dank, pluim, schouderklop, erkenning, trots, succes vieren, successen,
dankbaar, belonen, dankjewel, ondergewaardeerd, complimenteren, feliciteren, zonnetje, inzet, applaus,
bloemetje, taart, positief, beroepstrots, inzet waarderen, aanmoediging, erkenning geven, dankwoord
→ waardeer, waardeer talent

doelgroep, burger, inwoner, cliënt, klant, ondernemer, werkbezoek, huisbezoek, bezoek, keukentafelgesprek,
keukentafel, veldwerk, de straat op, de wijk in, menselijke maat, leefwereld, omstandigheden, op pad,
mensgericht, achter het bureau, burger spreken, bewoner, mensenwerk, naar buiten, schrijnend, zelfredzaam,
bijstandsgerechtigde, samenleving, bureau vandaan, gezin, ouders, jongeren, uitkering, bijstand, dakloos,
vluchtelingen, patiënten, boeren, bedrijven, voordeur, opzoeken, langsgaan, stage in de uitvoering,
mens achter het dossier, belevingswereld, kloof, afstand tot burger, kwetsbare burgers, kwetsbare groepen,
minima, dorp, buurt, luisteren burgers, realiteit, werkelijkheid, persoonlijke situatie,
voor wie doen we het, gesprek met inwoner, thuis op bezoek, mensen centraal, inwoner centraal,
kwetsbare positie, klanten kennen, klanten leren kennen, burgers kennen
→ contact mensen situatie

empathie, inleving, inlevingsvermogen, invoelen, verplaatsen, schoenen, perspectief, perspectief burger,
andermans, medeleven, menselijke maat, menselijk, compassie, burgerperspectief, klantperspectief, indenken,
medemens, medemenselijkheid, meevoelen, overkwam, zelf meemaken, rol omdraaien, wederzijds begrip,
mededogen, barmhartig, klantbeleving, verplaats, begrip voor, met andere ogen, wat zou jij doen, bril,
bril van de burger, overkomt, overkomen
→ inleven stel, leef stel

rug recht, ruggengraat, standpunt, eigen mening, onafhankelijk, professional, staan voor je advies,
pal staan, poot stijf, vakmanschap, zelfverzekerd, voet bij stuk, politieke druk, vakman, eigen oordeel,
eigen inschatting, tegenwind, professionele mening, nee zeggen, beroepseer, beroepstrots, eigen visie,
overtuiging, trouw aan jezelf, meebuigen, met alle winden, standvastig, zwichten, druk weerstaan,
onder druk, ongevraagd advies, onafhankelijk advies, mening uiten, vakinhoudelijk, eigen koers,
professionaliteit, gezag, opvatting, vertrouwen op je kennis, vakkennis vertrouwen, deugt niet, mond praten,
iets weigeren, eigen afweging, tegen de stroom, strepen, voor je vak
→ professionele oordeel

experimenteren, experiment, uitproberen, pilot, proeftuin, vallen en opstaan, volhouden, doorzetten,
innoveren, trial and error, nieuwe aanpak, uittesten, testen, pionieren, durven proberen, vernieuwen,
volharding, opgaveteam, opgavemanager, opgave, maatschappelijke opgave, maatschappelijk vraagstuk,
complexe vraagstukken, vraagstuk, proefproject, prototype, innovatief, creatief, creatieve oplossing,
nieuwe dingen, mag mislukken, lange adem, opgeven, creatieve ideeën, lerend werken, al doende,
durven experimenteren
→ opgavegericht proberen

verkokering, verkokerd, koker, hokjes, eiland, eilandjes, eilandcultuur, silo, schotten, ontschotten,
interdepartementaal, integraal, over de grenzen, andere directie, andere afdeling, afdelingen,
andere ministeries, ministerie, departement, andere gemeente, gemeenten, netwerk, stimuleren, rijksbreed,
organisatiebreed, muurtjes, domeinoverstijgend, keten, ketensamenwerking, partners, buiten je team,
afdelingsoverstijgend, interbestuurlijk, directies, andere teams, langs elkaar heen, multidisciplinair,
schutting, samenwerkingspartners, provincie, waterschap, kolommen, territorium, eigen straatje,
langs elkaar heen werken, los zand, wij-zij, competentiestrijd, concurrentie, kruisbestuiving, matrix,
instanties, hokjesgeest, interne samenwerking, samenwerkingsverband, uitvoeringsorganisaties,
afdelingsgrens, andere organisaties, ontkokeren, hokjes doorbreken, samenwerken tussen
→ samenwerking grenzen, samenwerking niveaus

dwarsverband, verbinden, koppelen, samenhang, helikopterview, brug slaan, bruggen bouwen, bruggenbouwer,
raakvlak, linken, linking pin, overzicht, verkokering, eilandje, silo, integraal, lijntjes leggen,
langs elkaar heen, verband, combineren, overstijgend, samenbrengen, synergie, breder kijken, bredere blik,
overlap, instanties, langs elkaar heen werken, grote plaatje, overzien, lijnen verbinden, dossiers koppelen
→ verbinding verbanden

team samenstellen, samenstelling, bezetting, multidisciplinair, diversiteit team, werving, projectteam,
kick-off, verkenning, vraagstuk, opdracht, juiste mensen, sollicitatie, sollicitant, vacature,
teamleden kiezen, werven, selectie, nieuwe collega aannemen, juiste persoon, juiste plek, teamvorming,
teamrollen, belbin, formatie, nieuwe mensen, aannemen, sollicitatiegesprek, werkgroep, taskforce,
projectgroep, opdracht verkennen, probleemstelling, verschillende expertises, maatschappelijk vraagstuk,
sterk team, goed team, divers team, diverse, gemengd team, juiste team, nodig team, mensen nodig
→ verken teamsamenstelling, teamsamenstelling

kwaliteiten, sterke kant, potentieel, potentie, benutten, in je kracht, talentontwikkeling, onbenut,
talentmanagement, uitblinken, het beste uit mensen, juiste persoon, juiste plek, expertise, talentvol,
sterke punten, tot bloei, opbloeien, ontplooien, excelleren, beste uit groep, beste uit team, eigen kracht,
talentscan, juiste taak, laten groeien, laten schitteren, talenten zien
→ unieke talenten, talenten

terugblik, terugkijken, evalueren, retrospective, retro, stilstaan bij, bezinnen, tussenevaluatie, heidag,
nabespreken, lessons learned, reflectie, reflectiemoment, op de goede weg, intervisie, goede dingen,
herijken, de bedoeling, tussenbalans, balans opmaken, evaluatiemoment, evaluatiegesprek, achterom kijken,
verleden, juiste weg, kern, terug naar de kern, spiegel, teamreflectie, doen we nog, op koers,
terugblikmoment, goede richting, richting
→ reflecteer opgave

micromanagement, micromanagen, loslaten, controledrang, controleren, controlfreak, delegeren, betuttelen,
bemoeizucht, bemoeien, op de vingers, overlaten aan, bovenop zitten, teugels, vertrouwen geven,
controle loslaten, wantrouwen, afvinken, over de schouder, meekijken, grip, controlezucht, bevoogden,
zelf laten doen, leidinggeven op vertrouwen, medewerkers vertrouwen, hijgen in de nek, sturen op vertrouwen,
micromanager, bovenop
→ vertrouw deskundigheid medewerkers, beoordelingsvrijheid vertrouwen

ruimte vakmensen, ruimte professional, vakmensen, ruimte voor de professional
→ vertrouw deskundigheid medewerkers, professionele ruimte

ruggensteun, back-up, in de rug, rug dekken, bijspringen, bijstaan, ondersteunen, support, gesteund voelen,
chef steunt, leidinggevende steunt, achter je mensen, achter staan, dekking, dekken, rugsteun, vangnet,
terugvallen, in de steek, voor de bus, leidinggevende achter je, morele steun, alleen laten, gesteund
→ steun rugdekking

# Werken vanuit verantwoordelijkheid: doelgericht

nut, noodzaak, nuttig, zinvol, waar doen we het voor, waarvoor doen we, prioriteit, prioriteren,
goede dingen, relevant, resultaat, opbrengst, toegevoegde waarde, meerwaarde, effectiviteit, doeltreffend,
levert het op, opleveren, tijdverspilling, maatschappelijke waarde, zingeving, betekenisvol, nutteloos,
overbodig, onzinnig, bestaansrecht, resultaatgericht, prestaties, kern, terug naar de kern, kerntaak,
hoofddoel, keuzes maken, resultaten behalen, belangrijk, de bedoeling, publiek belang, algemeen belang,
zinloos, doel van mijn werk, effectief, voorrang, belangrijkste
→ juiste dingen bereik, bereik

stap, stap voor stap, opdelen, opknippen, behapbaar, hapklaar, brokken, mijlpaal, fasering, fase,
projectplan, sprint, scrum, to-do, takenlijst, werkplan, roadmap, plan van aanpak, stappenplan,
overzichtelijk, olifant opeten, salami, overweldigend, projectmatig, stapsgewijs, stapjes, deeltaken,
opsplitsen, stukje bij beetje, kort cyclisch, iteratief, weekplanning, dagplanning, grote klus, berg werk,
structuur, gestructureerd
→ plan stappen, duidelijke stappen

focus, focussen, hoofdlijn, overzicht, hoofdzaak, bijzaak, hoofd- en bijzaken, details, verzanden, afdwalen,
afleiding, concentratie, helikopterview, koers, koersvast, stip op de horizon, bomen bos, uitzoomen,
rode draad, grote plaatje, doel voor ogen, voor ogen, zijpad, visie, waan van de dag, strategie,
langetermijn, lange termijn, ad hoc, zijpaden, kern, terug naar de kern, kern van de zaak, afgeleid,
ongestoord, notificaties, versnippering, versnipperd, zijweg, detailniveau, pietluttig, muggenziften,
missie, horizon, richting, geheel, grote geheel, uitweiden, resultaatgericht, grip, overzicht houden,
hoofddoelen, voorrang, mailtjes, prikkels, kernboodschap, belangrijkste, prioriteren, prioriteit,
prioriteiten stellen
→ grote lijnen, afleiden doel

geld, belastinggeld, belastingbetaler, gemeenschapsgeld, budget, kosten, bezuinigen, besparen, uitgave,
inkoop, duur, goedkoop, declaratie, inhuur, aanbesteding, financiën, financieel, begroting, zuinigheid,
economisch, efficiënt met geld, onkosten, publiek geld, overheidsgeld, prijs, betaalbaar, geldverspilling,
verkwisten, consultants, adviesbureaus, externen, aanschaf, leaseauto, reiskosten, catering, hotel,
kostenbesparing, factuur, spullen, privégebruik, materiaal, spaarzaam, rendement, kosten-baten,
spullen meenemen, kantoorartikelen, weelde, luxe
→ zuinig overheidsmiddelen kostenbewust

milieu, klimaat, duurzaam, groen, vergroenen, energie besparen, papier, printen, dienstreis, vliegen,
vliegtuig, trein, recyclen, circulair, co2, stikstof, afval, plastic, hergebruik, footprint, voetafdruk,
mvo, weggooien, elektrisch, verduurzamen, klimaatneutraal, uitstoot, energieverbruik, zonnepanelen,
elektrisch rijden, fiets, fietsen, ov, openbaar vervoer, auto, afvalscheiding, bekertjes, koffiebekers,
papierloos, vegetarisch, biologisch, milieuvriendelijk, ecologisch, leefomgeving, biodiversiteit, natuur
→ duurzaamheid verspilling, duurzaamheid

kennisdeling, kennisoverdracht, overdracht, overdragen, kennissessie, van elkaar leren, kennisbank,
lunchlezing, uitwisselen, kennisuitwisseling, doorgeven, intranet, kennis borgen, kennisborging,
kennis verspreiden, kennis weglekken, kennisverlies, vertrek collega, inwerken, best practices, wijsheid,
ervaringen uitwisselen, kennis delen, kennismanagement, ervaringen delen, leren van collega's,
kennis overdragen, geheugen, collectief geheugen, vertrekt, presentatie geven, kennislunch, community,
netwerk, bijpraten, vertellen, kennis is macht, vraagbaak, mentor, buddy, meester, gezel, meester-gezel,
van ouderen leren, ervaren collega, in iemands hoofd, hoofden
→ deel kennis

wiel uitvinden, dubbel werk, voortbouwen, voortborduren, hergebruik, opnieuw beginnen, van nul,
bij nul beginnen, vorig project, bestaande, doorbouwen, doorpakken, eerder werk, bureaula, herhaling,
voorganger, vorige keer, oude plannen, telkens opnieuw, bestaat al, deja vu, eerdere notitie,
vorig onderzoek, steeds opnieuw, overdoen, dubbelop, dubbel, voortzetten, verdergaan, eerdere ervaringen,
verleden, geschiedenis, wiel, rapporten, oude rapporten, in de la, van voren af aan, oude notities
→ opnieuw doorpakken, opnieuw eerder

eigenaarschap, afspraak nakomen, nakomen, woord houden, afschuiven, wegduiken, wegkijken, pakkie-an,
commitment, accountable, schuld geven, afspraak, verantwoordelijk zijn, wijzen naar elkaar, verschuilen,
initiatief nemen, betrouwbaar, afspraak is afspraak, proactief, vingerwijzen, aansprakelijk,
doen wat je zegt, toezegging, plicht, plichtsbesef, verantwoordelijkheidsgevoel, eigen verantwoordelijkheid,
aanspreekbaarheid, beloftes nakomen, belofte maakt schuld, smoes, smoesjes, slachtofferrol, vingers wijzen,
niet mijn schuld, passief, afwachtend, initiatief tonen, plichtsgetrouw, werkhouding, te laat ingeleverd,
inleveren, naar anderen wijzen, wijzen, verantwoording over je werk, verantwoordelijkheid leidinggevende
→ verantwoordelijkheid werk aanspreekbaar, aanspreekbaar

vakantie, verlof, ziek, ziekmelding, ziekteverzuim, verzuim, afwezig, waarnemen, invallen, achtervang,
achterwacht, back-up, out of office, continuïteit, deeltijd, parttime, zwangerschapsverlof, vrije dag,
collega overnemen, bijspringen, uitval, overnemen, vervanger, niet aanwezig, pensioen, overdracht,
collegiaal, rooster, zomervakantie, ouderschapsverlof, zieke collega, overdragen, dossieroverdracht,
werk overdragen, opvangen, inspringen, vrij nemen, dagje vrij, langdurig ziek, personeelstekort, onderbezet,
elkaar helpen, collega helpen, handje helpen, waarneming regelen, werkdruk, druk
→ vervanging, vervanging overnemen

tunnelvisie, star, rigide, oogkleppen, blindstaren, kpi, target, doelstelling, afvinken, vinkje, vinkjes,
vasthouden aan, heilig, vastgeroest, koppig, prestatieafspraak, meetbaar, indicator, streefcijfer,
afrekenen op, starheid, fixatie, vastklampen, vastbijten, meetcultuur, prestatie-indicatoren, prestaties,
prestaties meten, aantallen, cijfertjes, targets halen, checklist, dogma, heilige huisjes, kokervisie,
blikvernauwing, achterhaald, eerder besluit, doelen
→ staar blind doel

flexibel, flexibiliteit, agile, meebewegen, aanpassen, aanpassingsvermogen, inspelen, omschakelen,
bijstellen, veranderingen, onverwachts, plan aanpassen, wijziging, wendbaarheid, kpi, target, doelstelling,
doel bijstellen, plannen wijzigen, schakelen, improviseren, adaptief, veranderende omstandigheden,
onvoorzien, verrassing, crisis, corona, plan b, koers wijzigen, koers verleggen, koerswijziging,
koers bijstellen, traag, log, snel reageren, slagvaardig, slagkracht, dynamisch, snel schakelen,
prestaties meten, starheid, star, soepel, resultaatgericht, flexibele organisatie, plotselinge verandering,
onverwachte gebeurtenissen, veranderende omgeving, andere omstandigheden
→ wendbaar, flexibel

impact, outcome, resultaat, uitkomst, effect, doelbereik, doeltreffendheid, maatschappelijk effect,
opbrengsten, resultaatgericht, verschil maken, prestaties
→ effect bereikt

thuiswerken, kantoor, kantoordag, online, videobellen, beeldbellen, op afstand, digitaal vergaderen,
werkplek, plaatsonafhankelijk, webcam, thuiskantoor, flexwerken, reistijd, telewerken,
tijd- en plaatsonafhankelijk, kantoordagen, hybride vergaderen, thuiswerkdag, werken op afstand,
waar je wilt, terug naar kantoor, flexplek, kantoortuin, zoom, online vergaderen, online overleg,
digitaal overleg, op locatie, camera, woon-werk, meeting, thuiswerkplek, asynchroon, ongestoord,
werk-privébalans, teamsvergadering, thuiswerkbeleid, digitaal samenwerken, online samenwerken
→ hybride

efficiency, productief, productiviteit, slim werken, sneller werken, tijdwinst, efficiëntie, tijd besparen,
tijdverlies, tijdrovend
→ efficiënt

werkdruk, overbelast, burn-out, burnout, overvragen, te veel tegelijk, druk, volle agenda, multitasken,
hooi op de vork, vork, bord vol, op je bord, afmaken, afronden, hapsnap, waan van de dag, nieuwe klus,
extra taken, uitgeput, overwerken, overuren, verzuipen, te veel hooi, stapelen, overspannen, rennen,
prioriteiten, capaciteit, onderbezetting, overvraagd, overladen, taken stapelen, nieuwe taken,
nieuwe opdrachten, tijdgebrek, tijd tekort, overload, opgebrand, vermoeid, moe, uitputting, roofbouw,
verzuim, belastbaarheid, draagkracht, half af, losse eindjes, nooit af, werkbelasting, werkstress,
werk-privébalans, ongestoord, haast, taken afmaken, afkrijgen
→ overvraag afmaken, tijd afmaken

juiste persoon, juiste plek, taken verdelen, werkverdeling, benutten, kwaliteiten, in je kracht,
passend werk, inzetbaar, eigen kracht, beste uit groep, focus medewerkers, taken passen
→ inzetten talenten

eigenaar, trekker, wie doet wat, wie gaat erover, taakverdeling, taken verdelen, taken, rolverdeling,
rollen, contactpersoon, aanspreekpunt, portefeuille, dossierhouder, dossier, wal en schip,
niemand verantwoordelijk, werkverdeling, verdeling, takenpakket, mandaat, niemand pakt op, oppakken,
beleggen, kastje muur, actiehouder, actiepunten, actielijst, raci, toewijzen,
verantwoordelijkheden verdelen, rolduidelijkheid, rolhelderheid, zaakbehandelaar, behandelaar, regie,
regisseur, coördinator, projectleider, eindverantwoordelijk, taakomschrijving, functieomschrijving,
blijft liggen, accounthouder, duidelijkheid over rollen, wie gaat over, wie gaat hierover,
onduidelijke verantwoordelijkheden
→ onderwerpen belegd, onderwerpen aanspreekbaar

# Werken vanuit verantwoordelijkheid: navolgbaar

terugvinden, kwijt, kwijtraken, bewaren, map, mappenstructuur, schijf, usb, sharepoint, onedrive, mailbox,
inbox, bestand, document, zoekgeraakt, informatie delen, informatiehuishouding, bestandsnaam,
dossiervorming, informatiebeheer, woo, vindbaarheid, desktop, rondslingeren, terugzoeken, opbergen,
metadata, trefwoord, tag, versie, versiebeheer, naamgeving, opslag, opslagplek, juiste plek opslaan,
netwerkschijf, teamsite, samenwerkruimte, gedeelde schijf, gedeelde map, documentbeheer, onvindbaar,
kwijtgeraakt, e-mails, email, outlook, bijlage, autorisatie, prullenbak, op orde, informatie op orde,
open overheid, archiefkast, notitie, dossiers, werkappjes, stukken kwijt, stukken zoek, privételefoon,
berichten, wissen, informatieverzoek, eigen laptop, laptop
→ vindbaar opslaan, informatie opslaan

dms, zaaksysteem, documentmanagement, documentmanagementsysteem, recordmanagement, digitaal archief,
archief, dossier, dossiervorming, informatiehuishouding, informatiebeheer, archiefwet, woo, bewaarplicht,
bewaartermijn, sharepoint, bewaren, ict-systeem, archiefkast, archivaris, archiefbeheer, zaakgericht,
zaakdossier, registratiesysteem, e-depot, nationaal archief, selectielijst, vernietigen, versiebeheer,
metadata, netwerkschijf, mailbox, outlook, systeem, documentbeheer, privételefoon, wissen, geschiedenis,
opslagsysteem
→ archief systemen

verslag, notulen, documenteren, logboek, dossiervorming, dossier, gespreksverslag, gespreksnotitie,
aantekening, opschrijven, noteren, whatsapp, appje, appjes, sms, chat, chatberichten, bron, bronvermelding,
woo, woo-verzoek, wob, lobbyist, lobby, openbaarheid, openbare agenda, contactmoment, journaal, bewijs,
reconstrueren, reconstructie, enquête, herkomst, bijhouden, administreren, registreren, belangenbehartiger,
journalist, inzageverzoek, verslagen, notuleren, gespreksverslagen, verslaglegging, notitie, besluitenlijst,
dossieropbouw, achteraf, herleidbaar, controleerbaar, aantoonbaar, audit, parlementair,
parlementaire enquête, lobbyregister, chatgpt, signal, teamsberichten, mondeling, mondelinge afspraken,
zwart op wit, schriftelijk, op schrift, vergeten, onthouden, wet open overheid, open overheid, toezegging,
gesprekken, wie gesproken, telefoontje, afspraken papier, afspraken vastleggen, werkappjes, berichten,
wissen, berichten wissen, sms'en, geschiedschrijving, informatieverzoek, privételefoon, dossier opbouwen,
op papier
→ vastleggen gesproken, vastleggen gebruikt

keuze, keuzes, afweging, besluitvorming, besluiten, openbaar, transparantie, voors en tegens,
voor- en nadelen, voordelen, scenario, opties, alternatieven, op papier, opschrijven, woo, inzichtelijk,
navolgbaarheid, achterkamertjes, belangenafweging, besluit uitleggen, open overheid, openheid van zaken,
beleidskeuzes, overwegingen, plussen en minnen, belangen, inzicht geven, inzage, black box, publiceren,
openbaarmaking, waarom gekozen, totstandkoming, besluit toelichten, open en duidelijk, kiezen, beslisnota
→ deel keuzes afwegingen

openbaarheid, overheidsinformatie, motivering
→ deel keuzes afwegingen, uitleggen waarom

toelichten, verklaren, reden, beweegreden, motivatie besluit, verantwoording afleggen, verantwoording,
uitleg, keuze uitleggen, onderbouwen, transparantie, rekenschap, verduidelijken, verhelderen, duiden,
duiding, achtergrond, context, verhaal achter, het waarom, communiceren, begrijpelijk besluit,
beleidskeuzes, open overheid, open en duidelijk, uitleg burger
→ uitleggen waarom, uitleggen

archief, informatiebeheer, archiefwet, opruimen, administratie, tijd archief, informatiehuishouding,
digitaal opruimen, bewaarplicht, woo, dossiervorming, archiefachterstand, dossier op orde,
duurzaam toegankelijk, historisch, bewaren voor later, informatie op orde, archiefkast,
parlementaire enquête, geschiedschrijving, geschiedenis, dossier opruimen, chefsache, wissen
→ archivering

argumentatie, redenatie, logica, kritische vragen, waaromvraag, socratisch, denkstappen, gedachtegang,
onderbouwing, aannames toetsen, waarom vragen, hoe kom je daarbij, denkproces, argument, denkfout,
vragen stellen, logisch, redeneerlijn, drogreden, kritisch denken, denken, doordenken, waarom, impliciet,
vooronderstelling, overhaaste conclusie, toetsende vragen, coachende vragen, hoe kom je daarop
→ redenering, redenering expliciet

kritisch doorvragen, kritisch bevragen, bevragen, hoe kom je tot
→ redenering, waarom doorvragen

# Werken vanuit professionaliteit

vakkennis, inlezen, studeren, bijblijven, bijscholing, expertise, onderzoek doen, feitenkennis, overtuigen,
argumenteren, onderbouwen, voorbereiden, literatuur, wetenschap, inhoudelijk, beslagen ten ijs, huiswerk,
vak bijhouden, bijhouden, kletsen, onzin, bluffen, goed voorbereid, deskundig, vakliteratuur, feiten,
ter zake kundig, dossierkennis, evidence, verdieping, kennis van zaken, dossier kennen, vakinhoud,
inhoudelijke kennis, domeinkennis, research, factcheck, data, evidence-based, onderbouwd,
overtuigingskracht, steekhoudend, presenteren, onvoorbereid, slecht voorbereid, verstand, leek,
kennisniveau, kennis opdoen, praatjes, gebakken lucht, inwerken, stukken lezen, vergadering voorbereiden,
op de hoogte
→ kennis verdiep onderwerpen, weet overtuigende argumenten

complementair, zelfvertrouwen, beperking, samen sterker, teamwork, imposter, oplichterssyndroom,
tekortkoming, blinde vlek, eigen grenzen, zelfkennis, onzeker, in jezelf geloven, vertrouwen in collega,
aanvullen, onderling vertrouwen, vertrouwen op elkaar, teamspeler, elkaars sterke punten, elkaar versterken,
versterken, samenspel, zwaktes, bescheidenheid, zelfbewust, samen staan we sterk
→ aanvullen vertrouw, aanvullen

tegengas, tegenspreken, kritiek, kritiek geven, kritische noot, constructief, constructieve kritiek, scherp,
oneens, vraagtekens, tegenin gaan, weerwoord, kritische vraag, nee zeggen, kritische houding,
opbouwende kritiek, niet eens, mond open, luis in de pels, positief kritisch, kritisch tegen baas,
kritische blik, tegenwicht, niet mee eens, protesteren, bezwaar maken, commentaar, kanttekening,
aan de kaak, dwars, dwarsliggen, baas tegenspreken, mond opendoen, ongevraagd advies, tegenspraak bieden,
tegenspraak geven, tegen de baas, baas ingaan, ingaan tegen, tegenspel, leiding tegenspreken,
besluit aanvechten, mond praten
→ kritisch durf tegenspreken, durf kritisch verbeteren

klokkenluider, bijvallen, bondgenoot, oneens, niet eens, solidair, solidariteit, dwarsligger, lastpak,
tegenspreker, tegen de stroom, tegendraads, eenling, collega steunen, kritische collega, nek uitsteken,
opkomen voor collega, dwarsdenker, dissident, bijstaan, achter collega staan, zondebok, melder,
andersdenkende, moedige collega, gesprek aangaan
→ steun kritisch durven, steun collega’s kritisch

mislukking, afrekencultuur, lerende organisatie, foutencultuur, leermoment, schaamte, fouten maken mag,
leren van fouten, geleerd, lerend, faalangst, falen, perfectionisme, perfectionist, perfect, afgerekend,
angst fouten, durven falen, missers, vergissingen, leerproces, leerervaring, faalkunst, foutloos,
bang om fouten, risicomijdend, risico's, indekken, indekcultuur, afdekken, afstraffen, verleden,
fouten delen, angstcultuur
→ fouten leer durf, fouten lessen leren

gevolg, impact, effect, nazorg, monitoren, opvolging, vervolgstap, vinger aan de pols, uitwerking,
consequentie, bijsturing, corrigeren, nasleep, koers aanpassen, bijstellen, losmaken, evaluatie,
doorwerking, consequenties werk, aanpassen onderweg, resultaten meten, effectmeting, gevolgen overzien,
neveneffecten, kettingreactie, tussentijds, koers bijstellen, tijdig ingrijpen, correctie, prestaties meten,
afloop, schade, opgeleverd, daarna, nadien
→ teweegbrengt bijsturen, teweegbrengt

opleiding, cursus, training, trainen, studie, studiedag, scholing, bijscholing, leerbudget,
opleidingsbudget, congres, ontwikkeling, persoonlijke ontwikkeling, webinar, workshop, academie, e-learning,
leren, ontwikkelbudget, bijleren, masterclass, leergang, seminar, studeren, leertraject, leerlijn,
traineeship, studieverlof, bijspijkeren, symposium, conferentie, gastspreker, boek, podcast, coach,
ontwikkeluren, opleidingsplan, diploma, certificaat, intervisie, leren en ontwikkelen, coaching
→ opleidingen trainingen lezingen

regie over ontwikkeling, eigen ontwikkeling, jezelf ontwikkelen, meester, gezel
→ opleidingen trainingen lezingen, ontwikkelingswensen

inspiratie, motivatie, enthousiasmeren, enthousiast, aanmoedigen, stimuleren, bezielen, bevlogen,
energie geven, leiderschap, warm maken, aanvuren, prikkelen, peptalk, demotivatie, ongemotiveerd,
inspirerend leiderschap, betrokken medewerkers
→ inspireer motiveer

autonomie, zelfstandig, vrijheid, vrijlaten, zelf beslissen, zelf bepalen, mandaat, vrije hand, zelfsturing,
zelforganisatie, eigen keuzes, eigen regie, regelruimte, speelruimte, loslaten, micromanagement, delegeren,
beslissingsruimte, handelingsvrijheid, eigen afweging, autonoom, beslisruimte, bevoegdheid geven, zelfregie,
eigen inzicht, over de schouder, meekijken, grip, mandateren, professionele autonomie,
verantwoordelijkheid geven, regelvrijheid, binnen kaders, leidinggeven op vertrouwen
→ beoordelingsvrijheid vertrouwen, professionele ruimte medewerkers

vrijheid, autonomie, ruimte krijgen, ruimte geven
→ vrijheid ruimte medewerkers

ontwikkelgesprek, ontwikkelingsgesprek, functioneringsgesprek, jaargesprek, personeelsgesprek,
beoordelingsgesprek, loopbaan, loopbaangesprek, carrière, doorgroeien, groei, ambitie, pop, zwakke kant,
sterke kant, zwaktes, sterktes, werkplezier, plezier, passie, energiebron, energie, uitdaging, bore-out,
mobiliteit, drijfveer, persoonlijke ontwikkeling, ontwikkelplan, personeelsbeoordeling, kwaliteiten kennen,
je mensen kennen, flow, verveling, leerdoel, bila, ontwikkelpunt, leerpunten, promotie, volgende stap,
baanwissel, andere functie, functie, interesses, leuk, leuk werk, uitgedaagd, saai, routine,
personeelsschouw, goede gesprek, evaluatiegesprek, gesprekscyclus, teamleden kennen, medewerkers kennen
→ medewerker sterke zwakke, ontwikkelingswensen

debat, dialoog, meningsverschil, brainstorm, sparren, van mening verschillen, gedachtewisseling,
tegengeluid, polemiek, argumenten uitwisselen, oneens mogen zijn, kritisch gesprek, open gesprek,
eerlijke dialoog, open dialoog, botsende meningen, polarisatie, gedachten wisselen, gesprek voeren,
meningen, standpunten, harmonie, gedachten uitwisselen, uitwisselen
→ ruimte discussie, discussie

jaknikker, ja-knikker, jabroer, meelopen, meepraten, napraten, kritische houding, vragen om kritiek,
tegenspraak organiseren, kritiek uitlokken, uitlokken, kritiek welkom, advocaat van de duivel, groepsdenken,
tegenspraak stimuleren, ja en amen, hielenlikker, slijmen, meeloper, ja-cultuur, meeknikken, volgzaam,
gehoorzaam, consensus, duivelsadvocaat, kritiek stimuleren, kritiek waarderen, spiegel voorhouden,
denkt er anders over, tegenspreken, tegenspraak vragen, mond praten, altijd eens, altijd mee eens
→ nodig tegenspraak, kritische houding prijs

defensief, verdedigen, incasseren, serieus nemen, kritiek krijgen, kritiek ontvangen,
openstaan voor kritiek, lange tenen, beledigd, gepikeerd, kritiek serieus, omgaan met kritiek, aangevallen,
kritiek verdragen, kritiek accepteren, kritiek aannemen, feedback ontvangen, persoonlijk opvatten,
persoonlijke aanval, aanval, gekwetst, dichtklappen, afwimpelen, wegwuiven, bagatelliseren,
luisteren naar kritiek, ego, tegenspel
→ ontvang tegenspraak, tegensprekers serieus

terugkoppelen, reactie, opvolgen, follow-up, antwoord geven, gedaan met, reageren, niets meer gehoord,
nooit meer gehoord, bureaula, kritiek gedaan, respons, in de wind slaan, terughoren, doodzwijgen, genegeerd,
negeren, lade, zwart gat, teruggekoppeld, gevolg geven, niets mee gebeurd, stil gebleven
→ reageer tegenspraak

coachen, coaching, beoordelingsgesprek, functioneringsgesprek, kritiek geven, tips en tops,
complimenten geven, compliment, beoordelen, terugkoppeling, opbouwende kritiek, constructief, jaargesprek,
ontwikkelgesprek, feedbackgesprek, functioneren, disfunctioneren, voortgangsgesprek, feedbackcultuur,
feedbackregels, evaluatiegesprek, slecht functioneren, ontwikkelpunten, verbeterpunten, begeleiden,
aanwijzingen, medewerker aanspreken, bot, feedback geven, feedback leidinggevende, eerlijke dialoog,
360 graden, graden feedback
→ opbouwende feedback

klacht, klagen, klachtenprocedure, klachtenregeling, bezwaar, ombudsman, leermoment, lerende organisatie,
leren van kritiek, ontevreden, onvrede, geklaag, mopperen, negatieve reacties, incident, kritiek als cadeau,
lessen trekken, kritisch rapport, rekenkamer, negatief in het nieuws, klachtenafhandeling,
klachtbehandeling, ontevreden burger, slechte pers, negatief, leren van klachten, onderzoeksrapport,
aanbevelingen, inspectie, imago, imagoschade, media-aandacht, toeslagenaffaire, schandaal, verleden,
missers, leren, leren van incidenten, lessen uit incidenten, bezwaarschriften
→ kritiek klachten lessen

hectiek, stress, rennen, hollen, jagen, tijd nemen, pauze, ademruimte, waan van de dag, werkdruk, dagstart,
weekstart, stand-up, werkoverleg, werkbespreking, opjagen, onrust, chaos, brandjes blussen, brandjes,
verbeterpunten, verbeteractie, adempauze, vergaderdruk, herstellen, werkgesprek, rust nemen, burn-out,
haast, overspannen, balans, werk-privébalans, druk, meetings, vergaderingen, eindeloos vergaderen,
agenda vol, volgepland, ademhalen, op adem, ontspanning, weekend, overuren, ongestoord, concentratie,
focustijd, onthaasten, vertragen, time-out, vermoeid, moe, uitgeput, tempo, koffiepauze, wandelen, teamdag,
verbeterbord, werkstress, kletspraatje, eindeloze, nadenken, tijd om na te denken, denktijd, lijkt haast,
mailtjes, stoom afblazen, tijdgebrek, tijd tekort
→ rust ruimte werk, tijd verbeteracties

pdca, cyclus, kwaliteitscyclus, leercyclus, continu verbeteren, terugkoppeling, feedbackcyclus,
verbetercyclus, kwaliteitszorg, kwaliteitsmanagement, leren en verbeteren, tevredenheidsonderzoek, enquête,
meten, leerlus, klanttevredenheid, lerende organisatie, feedback organiseren, feedback ophalen, monitoring,
structureel verbeteren, evalueren, kwaliteitscirkel, plan do check act, cyclisch, lerend vermogen,
klantonderzoek, tevredenheid, medewerkersonderzoek, medewerkerstevredenheid, borgen, kwaliteitssysteem,
kwaliteitsbewaking, feedbackcultuur, prestaties meten
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
bijdragen, kennis inbrengen, toevoegen, toevoegen aan team
→ breng talent deskundigheid
`);
