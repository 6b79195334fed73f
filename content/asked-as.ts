/**
 * How people ask for a behaviour: what they would type, in everyday words, where the card says it in its own. Between
 * commas, by the id of the behaviour that answers them. They help to find and to rank it, and are shown nowhere.
 *
 * A phrase is no rule: each of its words helps a little, all together help much, and words of several phrases work
 * together. So a list gains by more ways to say the same. Words that always mean a certain word of the cards go in
 * `synonyms.ts`. `npm run bench:search` shows what a change does.
 * long: one list, and nobody reads it as a whole.
 */
import type { AskedAs } from '../domain/search/asked-as.ts';

export const askedAs: AskedAs = {
  // Werken vanuit vertrouwen: integer, open, inclusief
  'vertrouwen/nieuwsgierig': `
    wat speelt er op de werkvloer, weten wat er buiten gebeurt, ik zit te veel in mijn eigen bubbel,
    kijken hoe een andere gemeente het doet, uit je kantoor komen, meelopen met een collega van buiten,
    waar zijn mensen in de wijk mee bezig, waarom praten we alleen met elkaar, we kijken niet verder dan
    het stadhuis, hoe denken jongeren hierover, een dag de straat op, ik weet niet wat de rest van het
    huis doet, wat gebeurt er op andere verdiepingen, contact met de buitenwereld, actualiteiten volgen,
    het nieuws bijhouden, trends en ontwikkelingen, met open ogen rondlopen, zomaar eens koffie drinken
    met een andere directie, waar maken inwoners zich druk om, werkbezoek, de haagse kaasstolp uit, wat
    wil de maatschappij van ons, altijd dezelfde mensen spreken, breed geïnteresseerd blijven, signalen
    uit de stad oppikken, blik naar buiten, maatschappelijke ontwikkelingen volgen, omgevingsbewust
    werken, nieuwsgierige ambtenaar, weten wat er in de organisatie leeft, verbinding met de samenleving,
    kijkje in de keuken bij een ander, wat leeft er onder inwoners, intern gericht zijn, van de
    buitenwereld leren, voeling houden met de praktijk, interesse in andere vakgebieden, wat gebeurt er in
    den haag, andere gemeenten bezoeken, verder kijken dan je eigen afdeling, vragen wat er speelt, bij
    een ander ministerie rondkijken, wat zegt de straat, afgesloten van de samenleving, leren van de
    markt, wereldvreemde ambtenaren, hoe kijkt de stad naar ons, imago van de gemeente, met de benen op
    tafel kranten lezen, leren van het bedrijfsleven, ontwikkelingen in de sector, hoe doet het ministerie
    dat, stagelopen bij een collega, onderzoekende houding, op de hoogte zijn van wat er speelt, ogen
    openhouden, verder kijken dan je neus lang is, excursie, rondleiding, vakgenoten ontmoeten, jeugd van
    tegenwoordig begrijpen, wat houdt mensen bezig, geopolitiek, nieuwe technologie volgen, wereld om ons
    heen, vraag van de samenleving, tijdgeest, maatschappelijk bewustzijn, belangstelling voor de wereld,
    uit de bubbel stappen, van buiten naar binnen kijken, externe gerichtheid, wat gebeurt er in de
    samenleving, voeling met de samenleving, thermometer in de stad, verder kijken, horizon verbreden,
    nieuwe inzichten opdoen, leergierig, vragen stellen over andermans werk, wat leeft er onder collega's,
    interne blik, naar binnen gekeerde organisatie, oog voor de omgeving, omgevingssensitiviteit,
    nieuwsgierige houding, verwonderen, trendwatching, omgevingsscan, netwerken op een congres, een rondje
    langs de dijk met bewoners, wat doet het waterschap eigenlijk, ons kent ons bubbel op linkedin, uit de
    ivoren toren komen, krantenkoppen over ons beleid, buurtbewoners spreken bij de koffie, benchmark met
    andere uitvoerders, kijken bij de buurgemeente, podcast over mijn vakgebied, wat trendt er op social
    media, in de kantine aanschuiven bij onbekenden, waar liggen mensen wakker van, sociale media
    monitoren, mee op pad met een inspecteur, achter ons bureau blijven zitten, eilandje waar niemand
    afkomt, wat doen ze op de derde verdieping, stakeholders leren kennen, feeling met de werkvloer
    houden, oprechte interesse in andermans wereld, studiereis, bij de uitvoering op bezoek,
    maatschappelijke antenne, weten wat er in de maatschappij speelt, antennes aan, responsief, in
    verbinding met de buitenwereld staan, burgerperspectief kennen, sociologische ontwikkelingen,
    politieke en maatschappelijke context kennen, wat vinden gewone mensen hiervan, naar buiten treden,
    omgeving lezen, blikverruiming, uit de eigen koker kijken, wat doet de rest van de organisatie`,
  'vertrouwen/behoefte-van-ander': `
    hoe kan ik een collega helpen, wat kan ik voor je doen, iemand heeft het druk en ik heb tijd over, wat
    wil de klant eigenlijk van mij, de vraag achter de vraag, waar is die ander mee geholpen, collega zit
    er doorheen, iemand een handje helpen, zeg maar wat je van mij nodig hebt, niet alleen aan je eigen
    taak denken, mijn collega heeft hulp nodig, meedenken met de ander, iemand ontlasten, klaarstaan voor
    een ander, klantvraag begrijpen, dienstbaar zijn aan je collega, aansluiten bij wat mensen willen,
    zijn we wel met hun probleem bezig, iets voor een ander over hebben, wensen en verwachtingen van de
    ander, bijspringen als het nodig is, niet aanbieden wat wij hebben maar wat zij zoeken, wat heeft deze
    inwoner nodig, behulpzame collega, helpen van collega's, wat is de hulpvraag, vraaggericht werken,
    hulp aanbieden, verwachtingen van de burger kennen, steun bieden aan een ander, iets betekenen voor
    iemand, werk van een collega verlichten, elkaar helpen, collegialiteit, collegiaal zijn, wat is er
    nodig, de wens van de opdrachtgever, waar heeft de ander behoefte aan, inspelen op behoeften, onze
    klant helpen, meedenken met de burger, behulpzaam voor collega's, opdrachtgever begrijpen, iemand uit
    de brand helpen, waar kan ik je blij mee maken, hulpvraag achterhalen, wat verwacht jij van mij,
    collega ontzorgen, de klant voorop, wat is er bij jou nodig, iets voor je collega regelen, steuntje in
    de rug, gebruikerswensen, samen uitzoeken wat nodig is, iets extra's doen, vraag van je collega, goede
    daad, voor elkaar zorgen, medewerker van andere afdeling vraagt iets, interne klant, zorgen voor
    elkaar, aandacht voor de behoefte, hulpvaardige collega, ik wil iemand helpen, wat kan ik bijdragen,
    iemand bijstaan, klantbehoefte, vraag van de burger, echt helpen, ondersteunen, collega's
    ondersteunen, meedenken met een klant, een ander vooruit helpen, behulpzaamheid, dienend, aansluiten
    bij de ander, wat heeft u nodig, iets doen voor een ander, een wederdienst, hulpbehoevend, wat heb jij
    van mij nodig om verder te kunnen, zal ik dat even van je overnemen, klantreis, klantgericht denken,
    wat zit er achter deze vraag, wens van de aanvrager, maak je dienstbaar, iemand matsen, een collega
    die omkomt in het werk, hulpvraag van een inwoner verduidelijken, een helpende hand toesteken, wat wil
    deze meneer nu echt, service verlenen aan een andere afdeling, ik heb nog uren over voor een ander,
    vraag goed uitvragen, intakegesprek, behoefteonderzoek, wat zou jou helpen, even checken of dit is wat
    je zoekt, denk mee met de vakafdeling, user needs, staat het team bij dat omvalt, iemand
    tegemoetkomen, dienstbare houding, wens achterhalen, wat is je echte probleem, handreiking doen, een
    ander verder helpen, belang van de ander voorop, hulp bij verhuizing van een team, iemand bijstaan bij
    een klus, klantvraag centraal, servicebereidheid, onbaatzuchtig`,
  'vertrouwen/eerlijk-over-mogelijkheden': `
    ik kan dit niet waarmaken, hoe zeg ik nee tegen een inwoner, geen dingen toezeggen die niet kunnen,
    mijn agenda zit vol, dit past er niet meer bij, hier ga ik niet over, iemand moeten teleurstellen, ik
    heb te veel beloofd, uitleggen waarom een aanvraag niet lukt, mensen niet aan het lijntje houden, dat
    ligt niet in mijn macht, wat kan ik wel voor u betekenen, mensen hoop geven die er niet is, altijd
    maar ja zeggen, zeggen dat je iets niet op tijd af krijgt, duidelijk zijn over wat er niet kan, je
    grenzen aangeven, loze beloften, ik krijg er steeds werk bij, dit is niet mijn afdeling maar waarom
    niet, een verzoek afwijzen met uitleg, realistisch zijn over wat we kunnen leveren, verwachtingen
    temperen, niet meer beloven dan je kunt waarmaken, wat mag je van mij verwachten, nee is ook een
    antwoord, grenzen stellen aan wat je doet, geen valse verwachtingen wekken, beloften die je niet
    nakomt, zeggen dat je geen tijd hebt, nee kunnen zeggen, uitleggen waarom het niet kan, eerlijk zijn
    over je mogelijkheden, je beperkingen benoemen, niet alles kunnen, een klus weigeren, nee tegen extra
    werk, overheid belooft te veel, duidelijke verwachtingen, eerlijk over haalbaarheid, geen ruimte in
    mijn planning, wat de overheid wel en niet kan, ik kan u niet helpen, burger krijgt zijn zin niet,
    afwijzing goed uitleggen, verzoek niet inwilligen, ruim van tevoren zeggen dat iets niet lukt,
    vriendelijk nee zeggen, ik heb geen tijd voor je klus, vragen afhouden, dit gaat hem niet worden,
    binnen mijn mogelijkheden, verwachtingen bijstellen, we beloven gouden bergen, uitleggen dat er geen
    geld is, niet iedereen kan geholpen worden, wachtlijst uitleggen, wat ligt binnen mijn invloed, ik heb
    mijn handen vol, grenzen bewaken, niet bevoegd, daar kan ik u niet bij helpen, te veel hooi op je
    vork, wat u van ons mag verwachten, servicebelofte, mooi weer spelen, geen capaciteit, niet te veel
    toezeggen, weigeren, teleurstelling voorkomen, realistische verwachtingen, te hoge verwachtingen,
    verwachtingen van burgers, zeggen waar je staat, eerlijke afwijzing, te veel toegezegd, niet
    waargemaakte beloften, waarmaken, overvragen, je grenzen kennen, beperkte middelen, maakbaarheid, wat
    kan wel en wat kan niet, grens van je kunnen, eerlijk zijn over je agenda, overheid kan niet alles
    oplossen, weigeren met een reden, uitleg bij een weigering, belofte maakt schuld, zeg gewoon nee, dat
    gaat boven mijn pet, mission impossible, dat redden we niet voor vrijdag, geen toverstokje hebben,
    sorry dat kan ik niet regelen, hier houdt mijn bevoegdheid op, wachttijd eerlijk melden, nee zeggen
    tegen een wethouder, ijzer met handen breken, knollen voor citroenen verkopen, verwachtingsmanagement,
    expectation management, niet alles kan tegelijk, afzeggen omdat het te druk is, mijn emmer is vol, dat
    zit niet in mijn takenpakket, aangeven dat je iets niet kunt, ik kan geen ijzer breken, teleurgestelde
    aanvrager, burgemeester wil iets wat niet kan, een opdracht teruggeven, daar heb ik geen mandaat voor,
    dat past niet in de sprint, over je grens gaan, overvol takenpakket weigeren, u komt niet in
    aanmerking, reëel beeld schetsen, geen wonderen beloven, wat ligt niet in ons vermogen, grenzen aan
    wat de overheid kan, haalbaar of niet, helaas kunnen wij u niet helpen, aangeven dat je vol zit,
    bezwaar afwijzen met uitleg, transparant over beperkingen, realistisch verwachtingspatroon, overheid
    als geluksmachine, geen garanties geven, weigeren van een spoedklus`,
  'vertrouwen/spreek-je-uit': `
    ik durf niks te zeggen in het overleg, mijn mond opendoen, iets moeilijks bespreken, ik loop ergens
    mee rond, iedereen zwijgt, het hoge woord moet eruit, ik vind het spannend om dit te zeggen, ik hou me
    altijd in, zeggen wat je dwarszit, hoe begin je een moeilijk gesprek, achteraf spijt dat ik niets zei,
    de olifant in de kamer, zeggen waar het op staat, voor jezelf opkomen, ik klap dicht bij de directeur,
    bang voor de reactie, niet om de hete brij heen draaien, ongemakkelijk gesprek voeren, ik zie ertegen
    op, ik slik het steeds in, je uiten, moed om iets te zeggen, assertief zijn, met een knoop in mijn
    maag, vertellen dat je het moeilijk hebt, open kaart spelen, moeilijk onderwerp aansnijden, durven
    zeggen wat je denkt, een lastig gesprek, mond houden uit angst, iets bespreekbaar maken, taboe
    doorbreken, zeggen wat je vindt, lef tonen, moedig zijn, je kwetsbaar uitspreken, zorgen uiten,
    onuitgesproken irritaties, zeg het als je iets lastig vindt, ik durf het niet te zeggen, uit je schulp
    kruipen, stilzwijgen, slecht nieuws vertellen, je mening geven, hulp vragen als je het moeilijk hebt,
    moeilijke dingen niet uit de weg gaan, hoe zeg je iets vervelends, eerlijk zeggen wat je voelt,
    spreken is zilver zwijgen is goud, spreekangst, ik hield mijn mond, ik erger me maar zeg niks, iets
    van je hart hebben, met de billen bloot, moeilijke boodschap, conflict uit de weg gaan,
    conflictvermijdend, stem laten horen in een vergadering, opstaan en iets zeggen, de vinger op de zere
    plek leggen, tegen iemand opzien, spanningen uitspreken, uit mijn comfortzone, lastig om te zeggen,
    bang om iemand te kwetsen, de lieve vrede bewaren, stil protest, slikken of spreken, angst overwinnen,
    alles opkroppen, hete aardappel, zeg wat, ergens mee zitten, binnenvetter, waarom hou ik mijn mond,
    angst om te zeggen wat je denkt, je kop boven het maaiveld, bang voor confrontatie, confrontaties
    vermijden, de moed verzamelen, kwetsbaar praten, lastige kwestie bespreken, ik vind dit lastig,
    onuitgesproken verwachtingen, doodzwijgen, mijn hart luchten, open over problemen, pijnlijk onderwerp,
    ongemak benoemen, zeggen dat iets je raakt, op veilig spelen, zelfcensuur, zorgen delen, van je hart
    geen moordkuil maken, nee durven zeggen, stilte doorbreken, eerlijk uitspreken, struikelen over je
    woorden, bespreken wat schuurt, schuren, ik krijg een brok in mijn keel, ik lig ermee in mijn maag,
    het achterste van je tong laten zien, kop in het zand, zeg wat er op je lever ligt, waarom hield ik
    mijn kaken op elkaar, blozen als ik iets moet zeggen, introvert in vergaderingen, een heet hangijzer
    aansnijden, ik voel me geïntimideerd, ik ben bang voor ruzie, opzien tegen een gesprek met mijn baas,
    ik kom niet uit mijn woorden, er niet over durven beginnen, geen blad voor de mond nemen, vertellen
    dat het thuis niet goed gaat, het over pijnlijke dingen hebben, toegeven dat je vastloopt, met de deur
    in huis vallen, vertel het dan gewoon, ik ben overspannen maar zeg niks, speak up, stilte na mijn
    vraag, ik bijt op mijn tong, zeg het ook als je stem trilt, dapper, vrijmoedig spreken, ik heb last
    van iets en zeg niets, mijn ongenoegen uiten, een gevoelige kwestie ter sprake brengen, over je
    schaduw heen stappen, ik raak in paniek als ik moet praten, kwestie bespreekbaar stellen, zwijgen is
    toestemmen, ik loop vast en durf het niet te zeggen, onzekerheid delen met collega's, op tafel leggen,
    het beestje bij de naam noemen, spreken over ongemak, zeg het hardop`,
  'vertrouwen/luisteren-en-doorvragen': `
    hij laat me nooit uitpraten, iedereen praat door elkaar, mijn baas luistert niet, snap ik je goed,
    meteen met een oplossing komen, te snel een mening klaar hebben, eerst horen wat iemand zegt, waarom
    zegt iemand dat, vragen stellen in plaats van vertellen, we begrepen elkaar verkeerd, ze luistert met
    een half oor, even je mond houden, samenvatten wat iemand zegt, niet direct in de verdediging, iemand
    in de rede vallen, open vragen stellen, langs elkaar heen praten, actief luisteren, een luisterend
    oor, wat bedoel je precies, niet alles meteen invullen, wie luistert er nog, iemand echt horen, goede
    gesprekstechniek, je oordeel even parkeren, aannames checken, luisteren is een kunst, echt luisteren,
    goed luisteren, niet meteen oordelen, elkaar begrijpen, luister naar elkaar, vragen waarom, gesprek
    zonder oordeel, nog een keer vragen, begrijpen wat iemand bedoelt, miscommunicatie, lsd luisteren
    samenvatten doorvragen, misverstanden voorkomen, niet invullen voor een ander, collega luistert niet,
    vooral zelf praten, eerst begrijpen dan begrepen worden, dialoog in plaats van discussie,
    gespreksvaardigheden, doorvragen op een antwoord, ze begrijpen me niet, luisterhouding, oor hebben
    voor, interview afnemen, te snel conclusies trekken, oordeel klaar hebben, telefoon weg tijdens een
    gesprek, iemands zinnen afmaken, vragen naar de bedoeling, een ander laten praten, begrijpend
    luisteren, stilte laten vallen, nieuwsgierige vragen, niet meteen adviseren, oplossing voordat ik
    uitgepraat ben, verkeerd begrepen worden, ruis in de communicatie, spraakverwarring, hij hoort wat hij
    wil horen, oordeelloos, laat omdenken, hoor en wederhoor, beide kanten horen, check of je het snapt,
    in gesprek in plaats van discussie, open houding, ken je dat gevoel dat niemand luistert, langs elkaar
    heen, parafraseren, met open oren, aandachtig luisteren, oprecht luisteren, een gesprek van mens tot
    mens, niet luisteren maar wachten tot je mag praten, doorvragen naar wat iemand bedoelt, eerst vragen
    dan oordelen, oordelen uitstellen, begrip voor elkaar, vragen zonder te sturen, elkaar echt verstaan,
    luistervaardigheden, onderzoekend gesprek, aannames over wat iemand bedoelt, wederzijds begrip, met
    elkaar praten in plaats van over elkaar, empathisch luisteren, iemand begrijpen, goed doorvragen,
    argumenten van de ander horen, dialoog voeren, verschil van inzicht begrijpen, verkeerde conclusies,
    oor te luisteren leggen, ze valt me steeds in de rede, hij is al bezig met zijn antwoord, op je handen
    zitten, luisteren zonder te fixen, waarom vind je dat eigenlijk, hoe bedoel je dat, interpretatie of
    feit, ik word verkeerd begrepen, motiverende gespreksvoering, ja maar gedrag, meteen in de oplosstand,
    aandacht bij het gesprek houden, sorry ik luisterde niet, ik snap zijn punt niet, te snel oordelen
    over een voorstel, oplossingsmodus, oor voor een ander, de ander uit laten spreken, checkvraag
    stellen, niet meteen met je mening komen, nivea niet invullen voor een ander, oma thuis laten, kun je
    dat toelichten, wat maakt dat je dat zegt, socratisch gesprek, onbevangen luisteren, zonder oordeel,
    aannames boven tafel krijgen, onderliggende boodschap, diepere vraag stellen, perspectief van de ander
    begrijpen, meteen conclusies trekken, ongevraagd advies geven aan een collega, invullen wat een ander
    vindt, niet begrepen worden, open gesprek voeren, even stil zijn in een gesprek, hoor ik goed wat je
    zegt, herhalen wat iemand zei`,
  'vertrouwen/vooroordelen': `
    iemand in een hokje stoppen, ik had meteen mijn beeld klaar, discriminatie op de werkvloer, op
    uiterlijk beoordelen, anders behandeld door je naam, iedereen gelijk behandelen, waarom nemen we
    altijd dezelfde types aan, selectie op afkomst, onbewust iemand voortrekken, die ouderen kunnen niet
    met een computer, mijn bril op de wereld, ongelijke kansen bij sollicitatie, algoritme dat
    discrimineert, niet afgaan op je eerste indruk, stereotypen, mensen over één kam scheren, blinde vlek,
    hoe neutraal ben ik, iemand anders aanpakken om zijn achtergrond, opmerkingen over hoofddoek, die wijk
    deugt niet, vooringenomen controleur, racisme, profileren bij controles, gekleurd kijken, onbewuste
    vooroordelen, vooringenomenheid, discriminatie tegengaan, etnisch profileren, bias in algoritmen,
    eerlijke kansen, objectief beoordelen, objectief zijn, onpartijdig blijven, neutrale ambtenaar,
    beeldvorming over burgers, stempel krijgen, vooroordeel over een wijk, gelijke behandeling, gekleurde
    blik, seksisme, leeftijdsdiscriminatie, op afkomst selecteren, niet zonder oordeel kijken, iemand
    afschrijven op zijn verleden, inclusieve werving, anoniem solliciteren, neutraliteit, onbevangen
    kijken, fraudeurs zijn het allemaal, zwarte lijst, fraudeopsporing op nationaliteit, glazen plafond,
    vrouwen in de techniek, moslim, accent, jongeren zijn lui, praktisch opgeleid, diversiteitsbeleid, een
    eerste indruk klopt vaak niet, generaliseren, wij-zij-denken, wantrouwen van burgers, risicoprofielen,
    handicap, afkomst, huidskleur, gelijke kansen, met een open blik kijken, iemand beoordelen op kleding,
    wantrouwend naar aanvragers, lhbti-acceptatie, uitzendbureau discrimineert, etnische registratie,
    zonder aanzien des persoons, gendergelijkheid, hokjes, kansenongelijkheid, onbedoelde discriminatie,
    vooroordelen herkennen, discriminerend beleid, institutioneel racisme, ongelijk behandelen, wantrouwen
    tegen groepen, fraudejacht, oordeel over mensen in de bijstand, selectieprofiel, niet objectief,
    subjectief oordeel, aannames over mensen, etiket plakken, denken in hokjes, partijdig, kleurenblind,
    eenzijdig beeld, stereotypering, seksistisch, emancipatie, mensen met een andere achtergrond, vrouwen
    en mannen gelijk, bewust van je eigen bril, confirmation bias, oordelen op basis van uiterlijk, alle
    ondernemers sjoemelen, die jongens van de straat, hoofddoek bij de balie, mensen met een uitkering
    zijn lui, weer zo'n querulant, stempel fraudeur, op je onderbuik afgaan bij een controle, eerst zien
    dan geloven bij bepaalde groepen, doelgroep als probleem zien, ik heb zo mijn beeld bij deze familie,
    blanco beginnen aan een gesprek, halo effect, horn effect, etiketje, mini me aannemen, culturele
    verschillen, man vrouw verhouding in de top, gekleurde bril afzetten, buitenlandse achternaam, oude
    witte mannen, homofobe opmerking, aangenomen omdat hij op mij lijkt, welke groep controleren we vaker,
    risicoselectie met algoritmes, onbevooroordeeld, kop gezien en geoordeeld, onderscheid maken naar
    afkomst, eerlijk selecteren van kandidaten, vooringenomen, gelijkheidsbeginsel, onpartijdigheid,
    etniciteit, onbewuste bias, implicit bias, iemand profileren, iemand in een vakje duwen, mensen uit
    die buurt, non-discriminatie, op naam beoordelen, discriminerende indicatoren, alle bezwaarmakers zijn
    zeurders, wantrouwen als uitgangspunt, groepen burgers stigmatiseren, stigma, gelijkwaardige
    behandeling ongeacht achtergrond, denken in stereotypes, bevooroordeeld`,
  'vertrouwen/betrek-anderen': `
    ik hoor er niet bij, niemand vraagt mij iets, zichzelf zijn op kantoor, nieuwe collega laten meedoen,
    vergeten iemand uit te nodigen, samen met collega's optrekken, alleen maar toekijken, ik voel me niet
    welkom, je plek pakken in een overleg, inclusief werken, diversiteit, iemand buitensluiten, anderen
    erbij halen, waarom zijn wij niet gevraagd, ook jij mag er zijn, ruimte innemen, een groepje dat alles
    regelt, ik durf mezelf niet te laten zien, ik zit erbij voor spek en bonen, iedereen hoort erbij,
    collega met een beperking meenemen, anders zijn dan de rest, actief meedoen in het team, jongere
    collega's krijgen geen plek, je stem laten horen, besluiten zonder ons, inclusieve werkcultuur, jezelf
    mogen zijn, erbij horen, iedereen doet mee, diversiteit en inclusie, uitsluiting van collega's,
    collega's meenemen in je werk, samen doen, anderen laten meedenken, participatie van medewerkers,
    ruimte geven aan anderen, ruimte nemen, jezelf laten horen, buiten de groep vallen, lhbti op de
    werkvloer, neurodiversiteit, je welkom voelen, nieuwe collega's opnemen in de groep, collega's
    betrekken bij je project, betrokkenheid van iedereen, solistisch werken, alles in je eentje doen,
    meebeslissen, niet betrokken worden, mezelf zijn op het werk, collega's vroeg meenemen, ik tel niet
    mee, thuiswerkers vergeten we, nieuwkomers, flexwerkers erbij betrekken, ik doe het liever alleen,
    anderen om mening vragen, aan de zijlijn staan, iedereen aan boord, uitnodigen voor het overleg,
    medezeggenschap, or, samen sta je sterker, elkaar meenemen, gezamenlijk optrekken, ons kent ons, oude
    jongens, ruimte om anders te zijn, deelnemen, ik word overgeslagen, genegeerd door collega's, plek aan
    tafel, toegankelijke werkplek, collega's met een beperking, iedereen mag er zijn, thuis voelen op het
    werk, toegankelijk voor iedereen, gehandicapte collega, banenafspraak, ruimte voor verschillen, anders
    zijn dan anderen, in je waarde, betrokken worden, uitgesloten worden, betrokken collega's, samen
    werken aan iets, met elkaar in plaats van alleen, collega's laten meepraten, meedoen, inspraak, ruimte
    om jezelf te zijn, plek innemen, durven meedoen, erbij betrekken, buitengesloten, welkom in het team,
    diverse teams, tegenstellingen overbruggen, muurbloempje, achteraf te horen krijgen, buiten de boot
    vallen, vergeten in de cc te zetten, niet op de mailinglijst staan, ik wil ook meebeslissen, durf te
    vragen of je mee mag doen, mijn plek opeisen, een collega in een rolstoel, transgender collega,
    autisme op het werk, prikkelarme werkplek, buiten de kliek vallen, laat je gezicht zien, uit de kast
    op het werk, mee laten denken vanaf het begin, stagiair erbij betrekken, inclusie, een onzichtbare
    collega, alleen op mijn eilandje werken, waarom werd ik niet uitgenodigd, onbekend maakt onbemind,
    input van andere afdelingen vragen, oude garde, mag ik ook meedoen, zeg ook eens wat, gelijkwaardig
    meedoen, sociale inclusie, zij doen alles met hun eigen clubje, ik word buiten het project gehouden,
    actieve rol pakken, participeren, in je eentje aan een stuk werken, anderen de ruimte gunnen,
    inclusieve organisatie, mezelf laten horen, zonder mij beslist, representatief team, diversiteit
    benutten, ruimte voor ieders eigenheid, iedereen meenemen in het project, kom uit je hoekje`,
  'vertrouwen/gedrag-verantwoorden': `
    kan dit wel door de beugel, mag ik dit aannemen, een fles wijn van een aannemer, kan ik dit uitleggen
    aan mijn buurvrouw, hoe ziet dit eruit in de krant, uitgenodigd voor een etentje door een bedrijf,
    bijbaan naast mijn werk, mijn zwager vraagt een vergunning aan, twee petten op, integer handelen,
    privémail op het werk, iets posten op linkedin over mijn werk, twijfel of iets mag, schijn van
    belangenverstrengeling, zelf doen wat je van anderen vraagt, in de spiegel kijken, met je chef
    bespreken of iets kan, ambtseed, niet met de deur open gaan kletsen over dossiers, gedragscode,
    vertrouwelijke stukken in de trein lezen, kaartjes voor een wedstrijd gekregen, ben ik goed bezig,
    moreel kompas, werken voor familie, eigen gedrag onder de loep, integriteit van ambtenaren, ambtelijke
    integriteit, morele afweging, geschenken en uitnodigingen, cadeaubon van een leverancier,
    nevenwerkzaamheden melden, gedragscode integriteit, belangenverstrengeling, omgaan met vertrouwelijke
    informatie, social media gebruik door ambtenaren, privé en werk gescheiden, corruptie, omkoping, kan
    ik dit uitleggen, uitlegbaar gedrag, eed of belofte, goed ambtenaarschap, het goede voorbeeld geven in
    gedrag, normen en waarden in je werk, reflecteren op je eigen gedrag, geheimhoudingsplicht,
    vriendendienst, lekken naar de pers, draaideur, belangenconflict, demonstreren als ambtenaar,
    politieke activiteit van ambtenaren, ethisch handelen, iets wat niet mag, zou ik dit aan mijn moeder
    vertellen, het hellend vlak, kerstpakket van een leverancier, gratis kaartjes, familielid in dienst
    nemen, informatie doorspelen, vertrouwelijk, geheimhouding, wat mag ik op sociale media zeggen,
    nevenfuncties, aandelen, vriend doet een aanvraag bij mij, het juiste doen als niemand kijkt,
    voorbeeldig gedrag, normbesef, gewetensvol, eerlijk declareren, dienstauto privé gebruiken, lunch met
    een lobbyist, kan dat eigenlijk wel, in opspraak, screening, rolvast, geen misbruik maken van je
    positie, werkmail voor privé, belangen scheiden, voorkennis, wat zou de krant schrijven, goed gedrag,
    zuiver handelen, gedrag dat het daglicht kan verdragen, onkreukbaar, ambtelijke ethiek,
    integriteitsbeleid, integriteitstraining, morele kwestie, deugdzaam, goed en fout, gedragsregels,
    zelfonderzoek, eerlijk zijn over je eigen gedrag, misbruik van informatie, gevoelige informatie,
    geheim, ambtsgeheim, loslippig, privégebruik van spullen, cadeau van een inwoner, etentje met een
    leverancier, gift, vriendschap met een ondernemer, bevoordelen, invloed van lobbyisten, onafhankelijk
    blijven, publiek belang, algemeen belang, politiek neutraal, gewetensvolle ambtenaar, voorbeeld zijn,
    verantwoorden van je gedrag, dubbele petten, vriendjespolitiek vermijden, kan ik hiermee thuiskomen,
    zou ik dit op het journaal willen zien, mag ik als ambtenaar twitteren, bonnetje declareren, zakelijk
    etentje, kerstcadeau van een klant, nevenfunctie als raadslid, hoe leg ik dit uit aan de accountant,
    biertje met een aannemer, mijn broer heeft een bouwbedrijf, in een appgroep met ondernemers, gratis
    kaartje voor een congres, dossier van een bekende inkijken, snuffelen in systemen, gegevens van je
    buurman opzoeken, chatgpt met vertrouwelijke gegevens, lek naar een journalist, vliegreis op kosten
    van een bedrijf, bewust van je voorbeeldrol, ethisch dilemma bespreken, schone handen, morele twijfel
    voorleggen, jezelf een spiegel voorhouden, practice what you preach, insider informatie, smeergeld,
    snoepreisje, belang bij een aanbesteding, onderonsje met een aanvrager, onderonsjes, schijn tegen
    hebben, ambtseed nakomen, goed ambtelijk gedrag, onafhankelijkheid, financieel belang,
    vertrouwelijkheid, professionele afstand, fatsoensnormen, moreel leiderschap over jezelf,
    rolbewustzijn, uitlatingen in de media, vrijheid van meningsuiting ambtenaar, onkreukbaarheid,
    zuiverheid, integriteitsbewustzijn, verleiding weerstaan, is dit verdedigbaar, in het openbaar kunnen
    verantwoorden, relatie met een leverancier, functievermenging`,
  'vertrouwen/spreek-anderen-aan': `
    een collega roddelt, er wat van zeggen, een collega die de kantjes eraf loopt, foute grap in de
    kantine, hoe zeg je tegen iemand dat hij te ver gaat, iemand doet steeds lelijk, collega komt altijd
    te laat, gesjoemel met declaraties, mijn collega pest, ik zag iets dat niet klopt, wegkijken als
    iemand fout zit, iemand terechtwijzen, seksistische opmerkingen, misstand melden, vertrouwenspersoon,
    elkaar erop wijzen, hij schreeuwt tegen iedereen, waarom zegt niemand er iets van, ongewenst gedrag,
    klokkenluider, fraude ontdekt op de afdeling, collega houdt zich niet aan afspraken, iemand maakt rare
    opmerkingen over vrouwen, onder werktijd privédingen doen, aanspreekcultuur, lastige collega, collega
    praat achter mijn rug, elkaar aanspreken op gedrag, collega's aanspreken, feedback geven over gedrag,
    integriteitsschending melden, ongewenste omgangsvormen, pesten op het werk, roddel en achterklap,
    grensoverschrijdend gedrag bespreken, iemand op zijn gedrag wijzen, aanspreken is moeilijk, omstander
    grijpt in, collega die fraudeert, klokken luiden, niet wegkijken, een collega corrigeren,
    discriminerende grap, intimidatie op de werkvloer, machtsmisbruik, vervelend gedrag van een collega,
    misstanden aankaarten, iets zeggen van gedrag, seksuele toespelingen, je stoort je aan een collega,
    irritaties over een collega, elkaar scherp houden, collega gedraagt zich niet, niet oké gedrag,
    collega drinkt te veel, een collega liegt, iemand schoffeert een ander, hij kan zijn handen niet
    thuishouden, collega doet racistische uitspraken, collega rommelt met cijfers, ik zag iets wat niet
    mag, iemand confronteren, lastig om iemand aan te spreken, irritant gedrag, hinderlijk gedrag,
    treiteren, buitensluiten van een collega, iemand belachelijk maken, melding integriteit, waar meld ik
    misstanden, elkaar bij de les houden, elkaar corrigeren, elkaar de waarheid zeggen, laatkomers, te
    laat in de vergadering, op de telefoon tijdens overleg, collega levert niet, onprofessioneel gedrag,
    wangedrag, zeg er wat van, stil blijven bij pesten, getuige van intimidatie, corruptie melden,
    machtsspelletjes, iemand houdt zich niet aan de regels, verzuurde collega, aanspreken op afspraken,
    iemand die zich misdraagt, niet acceptabel gedrag, ongepaste opmerkingen, schelden op de werkvloer,
    pesterijen, schending van regels, integriteitsmelding, niet integer, klacht over een collega, gedrag
    bespreekbaar maken, kleine ergernissen, elkaar aanspreken zonder ruzie, over elkaar praten, klagen
    over een collega, collega die zich niet aan de regels houdt, wangedrag melden, meldpunt, het gaat
    vanzelf wel over, stelen van het werk, collega negeert mij, iemand buitensluiten, collega snauwt,
    discriminatie melden, grappen ten koste van anderen, verbaal geweld van een collega, aanspreken is een
    compliment, omstandereffect, collega komt afspraken niet na, elkaar feedback geven op gedrag,
    bespreken van integriteit, oogje dichtknijpen bij een collega, hij graait in de kas, vieze opmerkingen
    bij de koffieautomaat, collega kijkt stiekem in dossiers, haantjesgedrag, iemand zet een collega voor
    schut, elkaar afkatten in de chat, uit zijn dak gaan tegen stagiairs, laster, ongewenste aanraking,
    metoo, collega met alcohollucht, ritselen met uren, sjoemelen met declaraties, iemand op de vingers
    tikken, elkaar de les lezen, er een opmerking over maken, hij komt zijn afspraken weer niet na,
    schuine moppen, collega belt privé de hele dag, plagen dat te ver gaat, zwartmaken van collega's,
    integriteitscoördinator inschakelen, melding doen van een misstand, huis voor klokkenluiders, collega
    is onbeschoft, hij zit aan vrouwen, zwijgcultuur doorbreken, vriendjespolitiek melden, iemand wordt
    uitgelachen, lik op stuk, kantjes ervan aflopen, rotte appel, ongewenste omgangsvormen melden, sociale
    veiligheid, sociaal onveilig, sociale onveiligheid, vermoeden van een misstand, misstanden signaleren,
    schending melden, interne meldregeling, inbreuk op integriteit, ongepast gedrag van een collega, de
    moed om collega's te corrigeren, iemand komt dronken op het werk, iemand loopt over anderen heen,
    ongeoorloofd, collega neemt steekpenningen aan, gedoe met een collega, niet pluis wat mijn collega
    doet, over grenzen van anderen heengaan, belediging, collega beledigt mij, dagelijkse plagerijen,
    normoverschrijdend`,
  'vertrouwen/steun-openheid': `
    mijn medewerker vertelde iets persoonlijks, iemand durft een fout te melden, complimenteren dat iemand
    eerlijk is, hoe zorg ik dat ze open tegen me zijn, bedanken voor eerlijkheid, niet boos worden als
    iemand slecht nieuws brengt, ze vertellen me niets, bij mij kun je alles kwijt, waarderen dat iemand
    iets aankaart, de brenger van slecht nieuws, medewerkers aanmoedigen om te praten, iemand die zijn nek
    uitsteekt belonen, iemand afstraffen om zijn eerlijkheid, melders beschermen, open cultuur, mensen
    houden dingen voor mij verborgen, dank je dat je dit zegt, team praat pas als ik weg ben,
    laagdrempelig binnenlopen, open deur voor je team, een medewerker heeft me in vertrouwen genomen,
    openhartige medewerker, meldcultuur, open werkklimaat, openheid belonen, fouten durven melden bij je
    leidinggevende, veilig melden, transparantie in het team waarderen, meldingen serieus nemen,
    waardering voor openheid, medewerkers die hun zorgen delen, eerlijke medewerkers steunen, cultuur van
    openheid, bespreekbaar kunnen maken, ruimte voor zorgen van medewerkers, mensen durven me de waarheid
    niet te vertellen, leidinggevende moet openheid stimuleren, open communicatie in het team, gesloten
    cultuur, een medewerker die iets opbiecht, medewerkers zijn niet eerlijk tegen mij, aanspreekbaar zijn
    voor je team, eerlijkheid wordt bestraft, moedig dat je dit deelt, waardering voor eerlijke
    medewerkers, wie een fout meldt krijgt straf, zorgen serieus nemen, transparant team,
    meldingsbereidheid, vragen of iemand iets kwijt wil, een veilige plek bieden, openheid niet
    afstraffen, iemand durft zijn twijfels te delen, open gesprek aanmoedigen, medewerkers durven me niets
    te zeggen, angst voor represailles, repercussies, goed dat je het meldt, belonen van eerlijkheid, ik
    schrok van wat hij vertelde, veilig kunnen melden, spreekuur van de manager, coming-out op het werk,
    een burn-out melden bij je baas, vertrouwelijk gesprek met een medewerker, openheid in het team,
    durven melden, melders steunen, een klimaat waarin je alles kunt zeggen, belonen van openheid,
    medewerkers open laten zijn, zwijgen van medewerkers doorbreken, waarderen dat iemand zijn mond
    opendoet, transparante cultuur, eerlijk durven zijn tegen de baas, niemand zegt wat hij denkt,
    klokkenluiders beschermen, steun voor melders, veilige meldcultuur, complimenten voor eerlijkheid,
    reactie op een melding, open deur, bedekken van fouten, iemand vertelt dat hij een burn-out heeft,
    medewerker biecht iets op, huilende medewerker op mijn kamer, dank voor je eerlijke verhaal, fijn dat
    je dit met me deelt, iemand komt met een misser naar mij toe, een teamlid is openhartig, niet schieten
    op de boodschapper, don't shoot the messenger, geen represaille na een melding, veilig een zorg kunnen
    uiten bij je chef, iemand prijzen omdat hij zijn mond opendeed, zaken verzwegen voor de manager,
    mensen houden zich groot tegenover mij, lucht geven aan zorgen, ze draaien om de hete brij heen bij
    mij, mijn deur staat open, medewerker vertelt over schulden, medewerker bekent een fout, slechte
    berichten ook horen, eerlijke medewerker een pluim geven, waarom hoor ik problemen altijd als laatste,
    medewerker komt uit de kast, veilig meldklimaat, waardering uitspreken voor openheid, openheid
    stimuleren, transparantie bevorderen bij medewerkers, mensen die iets durven te zeggen steunen,
    medewerkers zeggen mij niet wat er speelt, laagdrempelige leidinggevende, benaderbare leidinggevende,
    medewerkers die open zijn belonen, psychisch kwetsbare medewerker, iemand komt bij mij uithuilen, geen
    afrekening na eerlijkheid`,
  'vertrouwen/goede-relaties': `
    samen lunchen met het team, de sfeer is om te snijden, teamuitje, niemand kent elkaar nog sinds het
    thuiswerken, gedoe tussen twee collega's, ruzie op de afdeling, hechte ploeg, we zijn geen team meer,
    band met je mensen opbouwen, tijd maken voor een praatje, teambuilding, koffiemoment, spanningen op de
    werkvloer, oud zeer, elkaar beter leren kennen, collega's die niet door één deur kunnen, kliekjes,
    saamhorigheid, onderling vertrouwen, goed met elkaar omgaan in het team, borrel, een-op-een met je
    medewerkers, twee kampen, nieuwe teamleden opnemen, conflict tussen medewerkers, wij-gevoel, goede
    sfeer op het werk, werksfeer verbeteren, sfeer in het team, onderlinge verhoudingen, teamgeest,
    collega's beter leren kennen, conflicten op de werkvloer, verbinding in het team, relatie met je
    medewerkers, samenwerking binnen het team, investeren in contact, gezelligheid op kantoor,
    vertrouwensband, slechte verstandhouding, gedoe in het team, ruzie tussen collega's, verzuurde sfeer,
    team bij elkaar houden, persoonlijk contact met je team, teamuitje organiseren, roddelcultuur, elkaar
    vertrouwen in het team, bila met je leidinggevende, borrel en lunch, werkrelatie, klik met je manager,
    mediation, vrijmibo, kerstborrel, samen sporten, teamdag, elkaar nooit meer zien, vriendschap op het
    werk, elkaar kunnen luchten, chagrijn op de afdeling, giftige sfeer, team verstoord, kameraadschap,
    wij tegen zij in het team, eenzaam op het werk, los zand, cohesie, sociale contacten op het werk,
    koffieautomaat, verjaardagen vieren, kibbelen, ruziënde collega's, verbroedering, verbondenheid, band
    met je leidinggevende, aandacht voor elkaar, teamsfeer, cement van het team, ijskoude sfeer, goede
    verstandhouding, ik kan niet met hem samenwerken, investeren in relaties, teamontwikkeling, team in
    conflict, vastgelopen samenwerking, wrijving in het team, elkaar ontwijken, gebrek aan vertrouwen, de
    energie is weg in het team, drijfveren van elkaar, frictie, ruzies oplossen, samenwerking loopt
    stroef, goed contact met je leidinggevende, sociale cohesie, onderlinge strijd, teamcoach, spanning in
    het team, sociale activiteiten, vertrouwen in elkaar, collegiale sfeer, hecht team, relaties
    onderhouden, sfeerverpester, fijne werksfeer, verziekte sfeer, elkaar steunen, menselijke
    verhoudingen, onderling contact, verhoudingen op de werkvloer, vrijdagmiddagborrel, haat en nijd, twee
    medewerkers die niet meer met elkaar praten, kliekvorming, wie kent wie, bilateraaltje, bijpraten met
    je teamleden, barbecue met de afdeling, ijs breken in een nieuw team, als zand tussen collega's, jij
    tegen mij sfeer, oude vetes, bonje, nieuwe club samensmeden, fusie van twee teams, kennismakingsronde,
    elkaar alleen op een scherm zien, onderhuidse spanning tussen teamleden, bloemetje bij ziekte,
    belangstelling voor je mensen, lief en leed pot, gemeenschapsgevoel, een wandeling met je medewerker,
    de boel bij elkaar houden, arbeidsverhoudingen, verstoorde relatie, samenhang in het team,
    teamcohesie, collega's die niet samen door een deur kunnen, onenigheid, twist, werkrelaties
    verbeteren, band tussen medewerkers, investeren in je mensen, elkaar amper zien, eilandjes in mijn
    team, samen vieren`,
  'vertrouwen/eerlijk-zijn': `
    een moeilijke boodschap brengen aan je team, niet draaien, slecht nieuws over de reorganisatie,
    eerlijk zeggen dat het contract stopt, mensen voelen dat ik iets achterhoud, dingen mooier
    voorstellen, de harde waarheid, doen wat je zegt, geen verborgen agenda, vertrouwen terugwinnen, ze
    geloven me niet meer, oprecht zijn als leidinggevende, ik mag nog niks zeggen over de bezuiniging,
    niet liegen tegen je mensen, baas die eromheen draait, zeg het gewoon zoals het is, ontslag
    aankondigen, het vertrouwen is weg, slechtnieuwsgesprek, duidelijk zijn ook als het pijn doet, geen
    spelletjes, betrouwbare chef, mijn medewerkers wantrouwen mij, eerlijk leiderschap, betrouwbaar zijn,
    moeilijke waarheid vertellen, vertrouwen winnen, vertrouwen in de leiding, open en eerlijk
    communiceren bij een reorganisatie, eerlijkheid duurt het langst, leugens van de leiding,
    geloofwaardigheid, woord houden, transparante leidinggevende, slecht nieuws brengen aan medewerkers,
    boventalligheid bespreken, zeggen waar het op staat als leidinggevende, vertrouwen opbouwen,
    oneerlijke baas, eerlijk over bezuinigingen, achterbaks, eerlijk zijn is lastig, draaikonten,
    rechtdoorzee, oprecht, open kaart spelen met je team, eerlijk over de toekomst van de afdeling, niet
    mooier maken dan het is, bezuinigingen aankondigen, inkrimping, contract niet verlengen, het team
    voorliegen, halve waarheden, klare wijn schenken, belofte gebroken door de leiding, vertrouwen kapot,
    vertrouwen komt te voet en gaat te paard, integere leider, doen wat je zegt en zeggen wat je doet,
    baas zonder ruggengraat, geheimzinnig doen, onzekerheid over fusie, geruchten over reorganisatie, zeg
    waar het op staat, gebroken vertrouwen, vertrouwen herstellen, wantrouwen en frustratie, wantrouwen in
    het team, open kaart, eerlijkheid van de leiding, geen geheimen, beloften nakomen als leidinggevende,
    gezag verliezen, duidelijk en eerlijk, oneerlijk, liegende leidinggevende, schone schijn, onder
    stoelen of banken, onaangename waarheid, vertrouwen is de basis, moeilijke beslissingen meedelen,
    bezuinigingsronde, transparant leiderschap, integriteit van de baas, ik moet een bezuiniging
    vertellen, contract wordt niet verlengd, iemand vertellen dat hij niet geschikt is, eerlijk zijn over
    ontslag, reorganisatie aankondigen, functie vervalt, geen mooie praatjes van de directie, zachte
    heelmeesters, de waarheid niet verbloemen, geen verborgen agenda als manager, zeggen wat je weet en
    wat je nog niet weet, eerlijk vertellen waarom iemand de functie niet kreeg, geen spelletjes spelen
    met je team, mijn woord houden tegen medewerkers, wollige managementtaal, transparant over de
    bezuinigingen, dubbele boodschap, een pijnlijke mededeling doen aan het team, iemand moeten afwijzen
    voor promotie, boodschap inpakken, heldere boodschap bij krimp, medewerkers niet voor de gek houden,
    eerlijke leidinggevende, oprechtheid van leiders, betrouwbaar als manager, waarheidsgetrouw,
    medewerkers de waarheid vertellen, eerlijk over een vertrek, nare boodschap overbrengen, eerlijk duurt
    het langst, vertrouwen winnen van het team, vertrouwen beschaamd`,
  'vertrouwen/groepsdynamiek': `
    altijd dezelfden aan het woord, stille collega's krijgen geen beurt, een paar harde stemmen bepalen
    alles, de rest zegt niets in de vergadering, wie zegt er niks, groepsvorming, haantjes in het team,
    iedereen praat de baas na, een minderheid wordt niet gehoord, introverte mensen, ja zeggen en nee
    doen, een dominant teamlid, zondebok in het team, wat gebeurt er onder de oppervlakte, de onderstroom,
    machtsspelletjes in de groep, hard roepen en gelijk krijgen, de stille meerderheid, groepsdruk, eentje
    ligt eruit, teamdynamiek, de nieuwe wordt genegeerd, informele leider, ik zie mensen afhaken in het
    overleg, hoe betrek je stille mensen, dynamiek in een team, stille mensen in de vergadering, wie is er
    niet aan het woord, minderheidsstandpunt, groepsproces, dominante collega's, de zwijgende meerderheid,
    introvert en extravert, kliekvorming, luidruchtige minderheid, groepsgedrag, buitenbeentje, wie hoor
    ik niet, iedereen knikt maar niemand meent het, rollen in een groep, haantjesgedrag, informele
    leiders, subgroepen, spanningen in de groep, sociale druk, meeloopgedrag, zwijgende collega's,
    iedereen aan het woord laten, verborgen conflict, pikorde, iemand die te lang aan het woord is, grote
    monden, brave zwijgers, roependen in de vergadering, wie durft er niets te zeggen, verborgen agenda's,
    coalitievorming in het team, teamrollen, ongeschreven regels, zwarte schaap, onderhuidse spanning,
    stiekem gemopper, praten na de vergadering, wandelgangen, meeloper, pesten in de groep, een clubje
    bepaalt alles, oude garde en nieuwe lichting, wie neemt het woord, ja-knikken, consensus die er niet
    is, sneeuwt onder, ondergesneeuwd raken, haantje de voorste, hardnekkige patronen in een team,
    patronen in een team, schijnharmonie, wat er tussen mensen gebeurt, alle neuzen dezelfde kant op,
    iedereen is het zogenaamd eens, oppervlakkige gesprekken, interactie in de groep, invloed in de groep,
    machtsverhoudingen, onderstroom in het team, informele macht, wie heeft de macht in het team, een
    stille medewerker, minderheden, het team valt uiteen, groepsvorming in de organisatie, afgehaakte
    medewerkers, zwijgzame collega's, buitenstaander in het team, tegenstellingen in de groep, kampen,
    conformeren, groepsnorm, polarisatie, altijd dezelfde twee aan het woord, schreeuwers in de
    vergadering, alfamannetje, stille wateren, de haantjes domineren, iemand die nooit iets zegt in teams,
    groupthink, onderstroom, wie trekt aan de touwtjes in mijn team, iemand kijkt steeds weg in het
    overleg, zondebok, pispaal, koppige kliek die alles bepaalt, introverte medewerkers een beurt geven,
    sociale processen in de groep, de sfeer peilen in een vergadering, rolpatronen in het team, haviken en
    duiven, dominante collega afremmen, meelopers, camera's uit bij het overleg, jonge mensen komen er
    niet tussen, wie zwijgt stemt toe, machtsverhoudingen in het team, grootste mond krijgt gelijk, stille
    meerderheid, groepsprocessen, twee afdelingen botsen in een groep, conformisme, machtsspel, minderheid
    wordt overstemd, subgroepjes, niemand durft als eerste, uitsluiting in mijn team, groepscultuur, wie
    praat er niet mee, kampen in het team, hiërarchie onder collega's`,
  'vertrouwen/veilige-inbreng': `
    niet durven praten in het team, bang voor mijn leidinggevende, angstcultuur, iedereen mag zijn zegje
    doen, veilig werkklimaat, uitgelachen worden om een idee, rondje waarin iedereen aan bod komt,
    stagiair telt ook mee, sociale onveiligheid, mensen durven zich niet te uiten, ook een uitzendkracht
    mag wat vinden, schaal is belangrijker dan inhoud, een domme vraag mogen stellen, afgestraft worden
    voor je mening, gelijke stem in het overleg, hiërarchie zit in de weg, op eieren lopen, sociale
    veiligheid in mijn team, vrijuit kunnen spreken, afgekapt worden in een vergadering, ook de
    secretaresse telt, een plek waar je alles mag zeggen, gelijkwaardigheid, psychologische veiligheid,
    sociaal veilige werkomgeving, veilig je mening geven, iedereen durft iets te zeggen, gelijkwaardig
    gesprek, angst om te spreken, veilig team, ruimte voor ieders mening, cultuur van angst, gelijke
    inbreng, veiligheid in het team, elke stem telt, je veilig voelen op het werk, zwijgcultuur, onveilige
    werksfeer, respectvol overleg, hiërarchie loslaten, gelijkwaardige behandeling in overleg, ruimte om
    fouten te bespreken, medewerkers durven niets te zeggen, inbreng van medewerkers, sociale veiligheid,
    bang voor gezichtsverlies, niet afgekapt worden, ik durf geen vraag te stellen, rangen en standen,
    junior durft niet, elke mening telt, beurt geven, stemrondje, mensen onderbreken, vrouwen worden
    onderbroken, niemand lacht je uit, ruimte om te twijfelen, open sfeer in overleg, op je donder
    krijgen, gestraft worden voor eerlijkheid, monddood, intimiderende manager, afrekenen, spreekuur,
    veilig voelen, vertrouwelijk kunnen praten, trainee met een idee, ook uitvoerders aan tafel, bange
    medewerkers, ik loop op mijn tenen, ik kom niet aan het woord, niet aan het woord komen, kom er niet
    tussen in het overleg, stille collega durft niets te zeggen, stille collega's een beurt geven, niet
    aan bod komen, er niet tussen komen, mijn collega krijgt geen kans om iets te zeggen, sociaal
    onveilig, veilige werkomgeving, vrij spreken, vrijuit je mening geven, bang om afgerekend te worden,
    gevoel van onveiligheid, kleinere rol even belangrijk, inbreng van iedereen, iedereen even belangrijk,
    angst op de werkvloer, werkklimaat, veilig klimaat, gelijkwaardigheid in overleg, spreekrecht,
    medewerkers durven zich kwetsbaar op te stellen, afwijken van de groep durven, angst om af te wijken,
    verstikkende hiërarchie, machtsafstand, ruimte voor elke stem, gehoord in het overleg, open
    bespreking, rondje maken zodat ieder iets zegt, iedereen een stem geven aan tafel, geen afgekapte
    ideeën, veilig je mening kunnen geven bij het werkoverleg, stagiair durft niks in te brengen, niet
    uitgelachen worden om een idee, geen domme vragen, elk idee telt, anonieme inbreng, post-its zodat
    iedereen meedoet, mensen durven niets te zeggen waar de baas bij is, deelnemers op gelijke voet,
    hiërarchie aan de vergadertafel, secretaresse telt ook mee, iemand wordt afgekraakt in de vergadering,
    een vrijplaats creëren, check-in aan het begin van het overleg, safe space, angstcultuur doorbreken in
    je team, spreekruimte eerlijk verdelen, angst in het team, iedereen moet zich vrij voelen, sociale
    veiligheid in het team waarborgen, gelijkwaardige positie, vrijelijk kunnen spreken, zonder angst
    meepraten, veilig voelen in het team, stem van de jongste medewerker, nieuwelingen laten meepraten,
    laagdrempelig iets inbrengen`,
  'vertrouwen/ieders-verhaal': `
    mijn leidinggevende ziet me niet staan, hoe gaat het thuis, weten wie je mensen zijn, ik voel me een
    nummer, aandacht voor elke medewerker, ik ben onzichtbaar voor de baas, een praatje maken bij de
    koffie, gezien worden, mantelzorg, privéproblemen van een medewerker, interesse tonen in je mensen,
    weet jij wat er bij haar speelt, echt contact met je team, ziekte van een medewerker, mensen gaan weg
    omdat ze zich niet gewaardeerd voelen, mens achter de medewerker, kennismaken met je nieuwe team,
    persoonlijke belangstelling, vragen hoe het met iemand gaat, iedereen heeft een verhaal, mijn chef
    weet niet wat ik doe, niemand vraagt hoe het met me is, achtergrond van je teamleden, oprechte
    interesse in medewerkers, gehoord worden, gezien en gehoord, aandacht voor medewerkers, persoonlijk
    gesprek, mensgericht leidinggeven, welbevinden van medewerkers, belangstelling voor je team, je
    medewerker leren kennen, privé en werk, werk-privébalans bespreken, zich gezien voelen, medewerkers
    zijn geen nummers, luisteren naar je medewerkers, weten wat er speelt bij je mensen, leidinggevende
    die vraagt hoe het gaat, welkom terug na ziekte, rouw op het werk, menopauze, verzuimgesprek,
    medewerker zit niet lekker in zijn vel, tijd voor je mensen, individuele aandacht, oog voor de mens,
    waar kom jij vandaan, medewerker zit in scheiding, overlijden in de familie, hoe zit je erbij, weet je
    chef dat je kinderen hebt, waarom vertrekken mensen, exitgesprek, nooit een bedankje of
    belangstelling, medewerker is van slag, iemand valt stil, ziekmelding, weer aan het werk na burn-out,
    ik zit niet lekker in mijn vel, koffie met je medewerker, kennismakingsrondje, elke medewerker
    spreken, persoonlijke aandacht van je baas, anonimiteit in een grote organisatie, hoe heet hij ook
    alweer, iemand overziet zijn leven niet, geldzorgen van een medewerker, ouder wordende medewerker,
    zwangere medewerker, welzijn, mens eerst, oog voor je medewerkers, luisteren naar het verhaal van je
    medewerker, betrokken leidinggevende, medewerkers verlaten hun baas, zich gehoord voelen, erkenning
    als mens, kletspraatje, vragen naar iemands weekend, warme leidinggevende, menselijke kant,
    levensfase, zorgtaken, nieuwe medewerker leren kennen, iemands achtergrond kennen, contact houden bij
    ziekte, goed werkgeverschap, welzijn van medewerkers, eenzaamheid, medewerker in de problemen,
    aandachtig leiderschap, betrokkenheid tonen, gewaardeerd voelen, hoe voel jij je, wie is de mens
    achter de medewerker, een medewerker met een ziek kind, mantelzorger in mijn team, aandacht voor wie
    je bent, een medewerker voelt zich niet gezien, vergeten teamlid op de buitendienst, ik ben maar een
    nummer, praatje aan het bureau, persoonlijke aandacht van je chef, waar kom je vandaan, levensverhaal,
    echtscheiding van een medewerker, hoe was je weekend, langslopen bij je mensen, aan iedereen vragen
    hoe het gaat, gehoord worden door je manager, overgang op het werk, iedereen heeft een rugzakje,
    manager kent mijn naam niet, niemand ziet wat ik doe, medewerker gelooft in god, de nachtploeg ziet
    mij nooit, de directeur kent ons niet eens, belangstelling voor de persoon, gezien voelen, oog voor de
    menselijke kant van medewerkers, baas weet niet wie ik ben, achtergrond van je medewerkers, wat drijft
    deze persoon, aandacht voor het individu, menselijk leiderschap, persoonlijk contact met elke
    medewerker, elk teamlid horen`,
  'vertrouwen/kwetsbaar-opstellen': `
    als baas toegeven dat je het niet weet, leidinggevende die nooit fouten heeft, zelf laten zien dat je
    twijfelt, managers moeten het voordoen, ook ik heb wel eens slecht geslapen, je emoties tonen als
    chef, een baas is ook maar een mens, je niet groter voordoen dan je bent, het goede voorbeeld van
    bovenaf, directie houdt zich zelf niet aan de regels, zelf om feedback vragen, van je voetstuk komen,
    eerlijk over je eigen missers als manager, stoer doen, masker af, voorbeeldrol, leiderschap tonen, ik
    weet het even niet als teamleider, wat de baas doet doet iedereen na, kwetsbaar leiderschap, onzeker
    zijn mag, fouten van de directeur, persoonlijk leiderschap, voorbeeldgedrag van leidinggevenden,
    leiding geeft het goede voorbeeld, kwetsbaarheid tonen, leider die fouten toegeeft, leidinggevende als
    rolmodel, authentiek leiderschap, zelfreflectie van managers, toon aan de top, eigen fouten delen met
    je team, voorbeeldfunctie, kwetsbaar durven zijn, excuses van de baas, bestuurder toont emotie,
    menselijke leider, je laten zien als mens, onfeilbare manager, hulp vragen als leidinggevende,
    bescheiden leiderschap, dienend leiderschap, ego opzij zetten, zelf het goede gedrag laten zien,
    leiders zijn ook mensen, voorop lopen, wees zelf de verandering, verbeter de wereld begin bij jezelf,
    de baas huilt, sorry zeggen als leidinggevende, ik heb het als manager verkeerd gezien, dapper
    leiderschap, de top moet veranderen, het begint bovenin, kopieergedrag, regels gelden ook voor de
    baas, niet alleen preken, directeur zonder stropdas, sterke man uithangen, eigen onzekerheid delen,
    een leider zonder masker, hulp zoeken als manager, vis rot bij de kop, ik worstel als teamleider,
    coaching voor managers, spiegel voor leiders, kwetsbare leider, leider met twijfels, leidinggeven met
    lef, jezelf blootgeven, leidinggevende bekent fout, de leider als mens, rolmodel zijn, spiegelgedrag,
    de baas doet het voor, echt zijn als leidinggevende, gedrag van leidinggevenden, ijdelheid,
    machogedrag, arrogante leiders, laten zien dat je ook maar een mens bent, moedig leiderschap, twijfel
    tonen, onzekerheid toegeven, voorbeeld van de top, moreel leiderschap, integer leiderschap,
    nederigheid, als manager zeggen dat je het ook niet weet, sorry zeggen als baas, directeur geeft
    blunder toe, onzekerheid laten zien als teamleider, een chef die huilt, masker afzetten, stoer doen
    als leidinggevende, altijd sterk moeten zijn, over mijn eigen missers vertellen, leiderschap met een
    zachte kant, feedback vragen over mijn leiderschap, rolmodel met gebreken, zelf om hulp vragen als
    manager, eigen twijfel delen met het team, leider van vlees en bloed, onzeker als beginnend
    teamleider, ik als leidinggevende zat fout, imposter syndrome, niet de held hoeven uithangen, teamchef
    toont emoties, als leider fouten erkennen, zelfreflectie van leiders, eigen onzekerheid benoemen,
    ontwapenend, bescheiden leider, leider als mens, voorbeeldfunctie van leidinggevenden, leidinggevende
    heeft een voorbeeldrol, directeur geeft toe dat hij het niet weet, eigen tekortkomingen, nederig,
    openhartige directeur`,
  'vertrouwen/grenzen-handhaven': `
    wat doe je als iemand te ver gaat, dit pikken we niet, een waarschuwing geven, seksuele intimidatie,
    steeds een oogje dichtknijpen, sancties, iemand schorsen, agressief teamlid, pestkop aanpakken, regels
    gelden voor iedereen, niets doen na een melding, de een mag alles en de ander niks, met twee maten
    meten, ingrijpen als manager, disciplinaire maatregel, nul tolerantie, over de schreef, ontoelaatbaar
    gedrag, durven optreden, een streep trekken, ongewenste aanraking, dronken op het werk, officiële
    berisping, grenzen stellen aan gedrag, er gebeurt nooit wat met klachten over hem, ontslag op staande
    voet, misdragingen, optreden tegen grensoverschrijdend gedrag, consequent handelen bij wangedrag, nul
    op het rekest, zero tolerance, maatregelen bij integriteitsschending, sanctiebeleid, straf voor
    wangedrag, duidelijke grenzen, ingrijpen bij pesten, gevolgen voor de dader, regels handhaven in het
    team, niet alles tolereren, machtsmisbruik aanpakken, agressie niet accepteren, onacceptabel gedrag,
    klacht over ongewenst gedrag, dreigen met ontslag, hard optreden, seksueel grensoverschrijdend gedrag,
    strafontslag, gele kaart, consequenties verbinden, grens bereikt, niet wegkijken als leidinggevende,
    verbaal geweld op de werkvloer, handtastelijk, stalkende collega, iemand op non-actief zetten,
    waarschuwingsbrief, ontslag wegens fraude, agressie tegen collega's, drugs op het werk, racisme niet
    tolereren, iemand terugfluiten, genoeg is genoeg, de maat is vol, niet met de mantel der liefde
    bedekken, slap optreden, gedogen, stevig ingrijpen, onderzoek instellen, klachtencommissie,
    veelpleger, recidive, telkens hetzelfde wangedrag, scheldende medewerker, bescherming van
    slachtoffers, iemand de wacht aanzeggen, gevolgen voor wie over de grens gaat, straffen, geen
    uitzondering voor de directeur, harde aanpak, grensoverschrijding, norm stellen, duidelijke normen,
    agressie is niet acceptabel, gevolgen van wangedrag, niet door de vingers zien, misbruik aanpakken,
    optreden bij misbruik van macht, handhaving van gedragsregels, niets doen is geen optie, consequenties
    van grensoverschrijdend gedrag, onderzoek naar wangedrag, overtreding, dader aanpakken, disciplinaire
    straf, nultolerantie, iemand ontslaan, melding opvolgen, geweld op het werk, schenden van regels
    bestraffen, eerlijk straffen, consequente leidinggevende, eens maar nooit weer, integriteitsonderzoek,
    streep in het zand, drie keer waarschuwen en dan, schorsing, officiële waarschuwing, op staande voet,
    berisping, plichtsverzuim, rode kaart, klaagbrief over een handtastelijke medewerker, sanctie opleggen
    aan een medewerker, doorpakken bij wangedrag, de een mag het wel en de ander niet, door de vingers
    zien, tot hier en niet verder, medewerker blijft over de schreef gaan, durven ontslaan, dossier
    opbouwen, hard optreden als chef, maatregelen na intimidatie, straf voor pesters, agressie van een
    medewerker niet accepteren, paal en perk stellen, normeren, rotte appels aanpakken, tweede kans of
    niet, consequent handhaven, ingrijpen bij grensoverschrijding, strafmaatregel, duidelijke grens
    trekken, rechtspositionele maatregel, gedoogcultuur, consequenties verbinden aan wangedrag, optreden
    tegen pesten, herhaaldelijk ongewenst gedrag, maatregel treffen, toelaten van wangedrag, optreden na
    een melding, iemand die steeds de regels overtreedt in mijn team`,
  'vertrouwen/ontvankelijk-voor-tegenspraak': `
    mijn baas kan niet tegen kritiek, horen wat je niet wilt horen, we zijn het allemaal te snel eens,
    vragen wie het er niet mee eens is, tunnelvisie, andere meningen opzoeken, ik wil altijd gelijk
    hebben, van gedachten veranderen, een buitenstaander laten meekijken, advocaat van de duivel, tegengas
    krijgen, waar zie ik iets over het hoofd, openstaan voor kritiek, groepsdenken, mijn plan laten
    afschieten, wat vinden de tegenstanders, andere kijk op de zaak, meerdere perspectieven, wat als ik
    het mis heb, eigenwijze manager, hij weet het altijd beter, mensen om je heen die anders denken,
    tegengeluid, niet doof zijn voor bezwaren, second opinion, openstaan voor een andere mening, luisteren
    naar critici, tegenspraak zoeken, verschillende perspectieven, andere inzichten, tegenmacht
    organiseren, kritische geluiden, diversiteit van denken, feedback vragen over je plan, ongelijk kunnen
    toegeven, confirmatiebias, bubbel van gelijkgestemden, twijfel toelaten, red team, rondvragen wat
    anderen vinden, tegenstem, niet vasthouden aan je eigen gelijk, andersdenkenden, je laten overtuigen,
    oor voor kritiek, weerstand benutten, dwarsdenkers, frisse blik, meerstemmigheid, nieuwe invalshoeken,
    in je eigen gelijk zitten, plank misslaan, je ongelijk toegeven, vraag een kritische vriend, je plan
    laten toetsen, zoek je tegenstander op, wat mis ik, ogen openen, onwelkome mening, koppig zijn, wij
    weten het beter, jezelf tegenspreken, groepsdenken voorkomen, een ander licht, andere bril, luisteren
    naar tegenargumenten, ik sta open voor andere ideeën als manager, oogkleppen af, discussie opzoeken,
    outsider, wetenschappers vragen, kritiek verwelkomen, alles bij het oude houden, externe blik,
    zelfoverschatting, weten wie het beter weet, strijd om gelijk, ander perspectief, luisteren naar wie
    het anders ziet, tegengeluiden, meningen van anderen zoeken, meer kanten van een zaak, openstaan voor
    weerwoord, je mening herzien, tegenkracht, mensen die je tegenspreken opzoeken, verschil van mening,
    zelfgenoegzaamheid, blinde vlekken, niet willen luisteren, dovemansoren, buiten je eigen bubbel
    kijken, nieuwe gezichtspunten, twijfel aan je eigen gelijk, andere denkwijzen, divers denken, ruimte
    voor tegengeluid, tegendenkers om je heen, vragen wat ik over het hoofd zie, overtuig mij maar van het
    tegendeel, mening bijstellen, ik zit op mijn eigen spoor, dwarsligger als cadeau, klankbord zoeken,
    iemand die mij scherp houdt, koppig als manager, eigenwijs, een ander geluid opzoeken, tunnelvisie van
    de leidinggevende, second opinion vragen, niet alleen jaknikkers om je heen, sparringpartner, sparren
    met andersdenkenden, hij denkt dat hij alles beter weet, ik heb altijd gelijk, openstaan voor een nee,
    critical friend, uit je gelijk stappen, wie ziet dit anders, ongevraagd advies waarderen, kritisch
    geluid ophalen bij de uitvoering, allergisch voor kritiek, baas kan niet tegen kritiek, tunnelvisie in
    het mt, andere perspectieven opzoeken, ontvankelijk, open voor afwijkende meningen, ander geluid
    toelaten, zelfgenoegzaam, mijn ongelijk erkennen, tegenspraak toelaten, dwarsdenkers koesteren, blinde
    vlek van de directie, afwijkende zienswijzen, contrair, uit je bubbel als directeur, groepsdenken bij
    de directie, voorstel aanpassen na weerwoord`,
  // Werken vanuit dienstbaarheid: behoorlijk, toegankelijk, dienstverlenend
  'dienstbaarheid/behandel-de-ander': `
    netjes doen tegen mensen, normaal doen, respect voor elkaar, zo zou ik zelf ook niet behandeld willen
    worden, beleefd blijven, iemand als een nummer behandelen, onbeschoft geholpen aan de balie, uit de
    hoogte doen, fatsoen, gelijkwaardig met inwoners omgaan, wie goed doet goed ontmoet, mensen met
    respect te woord staan, iemand vernederen, wat gij niet wilt dat u geschiedt, mensen niet van het
    kastje naar de muur sturen, hoe zou jij het vinden, omgangsvormen, goede manieren, een burger is geen
    dossier, arrogante ambtenaar, bejegening, iemand in zijn waarde laten, klant is koning, menswaardig,
    neerbuigende toon, respectvol behandelen, respect tonen, behandel anderen goed, fatsoenlijk omgaan met
    mensen, menselijke behandeling, gouden regel, beleefdheid, hoe we met elkaar omgaan, onbeleefde
    ambtenaar, onrespectvol, waardigheid, bejegening van burgers, respectvolle omgang, klant onvriendelijk
    behandelen, omgang met collega's, behoorlijk behandeld worden, iedereen verdient respect, schoffering,
    iemand afblaffen, grof taalgebruik, normaal met elkaar omgaan, gelijkwaardige omgang, minachting, van
    mens tot mens, met de nek aankijken, onheus behandeld, wie kaatst kan de bal verwachten, menselijk
    blijven, gedraag je, voorkomend zijn, tutoyeren, hallo zeggen op de gang, afsnauwen, kortaf, betutteld
    worden, kleinerend, bot tegen burgers, denigrerend doen, iedereen is gelijkwaardig, schoonmakers
    groeten, uitzendkracht minder behandeld, zo ga je niet met mensen om, ik voelde me een crimineel,
    respectloos, wederzijds respect, omgangsregels, zoals het hoort, netjes omgaan met klanten, aardig
    zijn, waardig behandelen, met respect behandelen, iemand als mens zien, de mens in de burger, eerlijk
    behandelen, onvriendelijk behandeld, gelijke behandeling van mensen, wederkerigheid, normen en
    waarden, onbehoorlijk behandeld, omgangsnormen, hoffelijk, correct behandelen, burgers als verdachten
    behandelen, mensen zijn geen nummers, vernederd door de overheid, kwetsende opmerking,
    klantvriendelijk behandelen, iemand serieus nemen als mens, iemand klein maken, beschaafd, onbeschofte
    ambtenaar, zoals je zelf behandeld wilt worden, afgeblaft worden, snauwen tegen klanten, lomp doen
    tegen een bezoeker, zoals het klokje thuis tikt, je moeder zou dit ook niet willen, met respect te
    woord staan, neerbuigend toontje, kil briefje van de overheid, ik werd als crimineel behandeld, wat u
    niet wilt dat u geschiedt, beschaafd blijven, gewoon dankjewel zeggen, netjes te woord staan, onheus
    bejegend, menselijke maat aan de telefoon, iemand laten wachten zonder uitleg, beleefd blijven tegen
    collega's, schoonmaker groeten, hoe zou ik zelf geholpen willen worden, van het kastje naar de muur,
    hufterig, respectvolle bejegening, fatsoenlijk, correcte bejegening, als volwaardig mens behandelen,
    iemand in zijn waardigheid laten, menselijk behandelen, onbeleefd, minderwaardig behandeld,
    gelijkwaardig, zoals ik zelf behandeld wil worden, burgers met respect, kleineren van een klant,
    bejegenen`,
  'dienstbaarheid/eerlijke-informatie': `
    foutje in de brief gemaakt, verkeerd ingelicht, zeggen dat je het niet weet, de waarheid vertellen aan
    burgers, sorry zeggen, excuses aanbieden, iets achterhouden voor de raad, de kamer goed informeren, ik
    zoek het voor u uit, feiten op een rij, ik heb iemand de verkeerde datum gegeven, we hebben ons
    vergist, cijfers die niet kloppen, dingen verzwijgen, niet zomaar iets roepen, doen alsof je het weet,
    fout rechtzetten, onvolledige informatie, zeg gewoon dat je het antwoord niet hebt, journalist belt,
    niet bluffen, onjuiste gegevens op de website, jokken, misverstanden rechtzetten, volledig en juist
    antwoorden, de pers te woord staan, woordvoering, juiste informatie geven, eerlijk zijn tegen burgers,
    fout erkennen, excuses van de overheid, informeren van de tweede kamer, betrouwbare informatie,
    feitelijke informatie, niets verzwijgen, openheid van zaken, ik weet het niet durven zeggen, foute
    informatie herstellen, misleidende informatie, voorlichting, desinformatie, brief rectificeren, fout
    in een beschikking, spijt betuigen, verkeerd advies gegeven, fouten bekennen, informatie achterhouden,
    transparante communicatie naar inwoners, eerlijk antwoord op vragen, raad informeren, persvragen,
    kamervragen beantwoorden, duidelijke informatie, onjuiste informatie, misleiding, gelogen tegen de
    kamer, wat mag ik tegen de pers zeggen, verkeerde uitleg gegeven, ik kom hierop terug, rectificatie,
    fout op de website, nepnieuws, een besluit herroepen, de gemeente geeft fouten niet toe, open over een
    datalek, niets te verbergen, eerlijk over risico's, slecht nieuws aan bewoners, cijfers mooier maken,
    excuusbrief, weet ik niet, dat zoek ik op, onzekerheid meedelen, feitenrelaas, verkeerd doorverwezen,
    halve informatie, raadsinformatiebrief, transparant naar burgers, duiken voor vragen, juiste
    antwoorden geven, bekennen, burgers op de hoogte houden, geen informatie krijgen, onzekerheid over de
    uitkomst, duidelijkheid geven, juiste voorlichting, eerlijke voorlichting, eerlijkheid over fouten,
    verkeerde informatie, informatie verstrekken, toegeven dat je iets niet weet, onwelgevallige feiten,
    nepinformatie, welgemeende excuses, transparantie naar burgers, informatieplicht, onvolledig
    informeren, betrouwbare overheid, correct informeren, open zijn over onzekerheden, herstellen van een
    fout, de waarheid achterhouden, kamerbrief met fouten, informatie delen met inwoners, eerlijk antwoord
    geven, eromheen draaien, ik weet het niet maar zoek het uit, een fout antwoord aan de telefoon
    gegeven, excuses aan een inwoner, verkeerd voorgelicht, smoesjes verkopen, halve waarheid, iets
    verzwijgen voor de raad, kamer onvolledig geïnformeerd, juist informeren, dat zou ik moeten navragen,
    ik heb u verkeerd ingelicht, bluffen, gokken wat het antwoord is, foutieve brief verstuurd, eerlijk
    antwoord op een woo verzoek, slecht nieuws eerlijk brengen, eerlijk zeggen dat het onze fout was,
    mooier voorstellen dan het is, geen onzin verkopen, ik heb geen flauw idee, foutje van de gemeente,
    cijfers oppoetsen, juiste en volledige informatie, waarheidsgetrouw informeren, onjuiste inlichtingen,
    volledig informeren van de kamer, feitelijk juist, verzwijgen, misleiden, misleidend, toegeven dat je
    iets verkeerd zei, gegevens verstrekken, zomaar iets roepen, halfbakken antwoord`,
  'dienstbaarheid/tijdig-hulp-vragen': `
    ik kom er niet meer uit, alles blijft liggen, het groeit me boven het hoofd, ik zit vast, dossier dat
    ik steeds onderop leg, ik durf geen hulp te vragen, te laat aan de bel trekken, iemand laten
    meekijken, het water staat me aan de lippen, ik schuif het al weken voor me uit, eerder zeggen dat het
    misgaat, kop in het zand, bang om dom over te komen, ik red het niet alleen, wie kan me helpen met dit
    dossier, sparren met een collega, stapel werk waar ik niet aan begin, tegen een burn-out aan, het
    loopt uit de hand, overspannen, te trots om hulp te vragen, een probleem verstoppen, opschalen, ik
    verzuip, escaleren naar je baas, uitstelgedrag, hulp vragen, hulp durven vragen, op tijd aan de bel
    trekken, problemen voor je uitschuiven, uitstellen van lastige klussen, vastlopen in je werk, hulp van
    collega's inroepen, hoge werkdruk melden, ik heb hulp nodig, blijven zitten met een probleem,
    sparringpartner, advies vragen, te lang doormodderen, niet in je eentje tobben, struisvogelpolitiek,
    probleem onder het tapijt vegen, niet wachten tot het te laat is, struikelblok, vroeg signaleren,
    stress niet melden, werkstapel, lastige zaak blijft liggen, escalatie, hulplijn, begeleiding vragen,
    werkvoorraad loopt op, ik durf niet te zeggen dat ik achterloop, moeilijk dossier vermijden,
    hoofdpijndossier blijft liggen, klus waar je tegenop ziet, laten liggen, op zijn beloop laten,
    probleem groeit, ik weet niet hoe ik verder moet, help, iemand om raad vragen, vraag het een ervaren
    collega, van uitstel komt afstel, tot de nek in het werk, project loopt vast, op tijd melden, wachten
    tot het ontploft, piekeren in je eentje, ondersteuning nodig, verdrinken in het werk, hulp accepteren,
    aankloppen bij een collega, zwakte tonen, vier ogen, ik zit met mijn handen in het haar, aanmodderen,
    bijna overspannen, noodkreet, vroegtijdig signaleren, dossiers in de wacht, afwachten, niet durven
    melden dat iets misgaat, vroeg aan de bel, om ondersteuning vragen, problemen stapelen zich op,
    opgestapelde problemen, sluimerend probleem, verlamd, ik weet het niet meer, collega's om raad vragen,
    iemand inschakelen, alleen worstelen, uitstellen, vermijdingsgedrag, moeilijk besluit uitstellen,
    probleem ontkennen, hoge nood, raad zoeken, steun zoeken, op tijd ingrijpen, te lang wachten met
    melden, struikelen, zware dossiers, hulp inschakelen, werkdruk bespreken, verstoppen van problemen,
    aan de bel trekken, aan de noodrem trekken, ik verzuip in mijn werk, procrastinatie, onder in de la
    leggen, struisvogel, dossier blijft maar liggen, ik durf het niet te vragen, muurvast zitten, help ik
    loop achter, overbelast, stress door achterstand, wachten tot het misgaat, hulplijn inschakelen, werk
    stapelt zich op, hete aardappel doorschuiven, opzien tegen een klus, ik snap deze opdracht niet, nieuw
    systeem en ik kom er niet uit, spoed want ik red het niet, te laat aan de bel, escaleren op tijd, hulp
    van een senior, van je afduwen, ik kan het niet alleen, vastgelopen met een dossier, problemen niet
    voor je houden, tijdig melden dat het niet lukt, hulp inroepen, ik stel het steeds uit, ergens in
    vastzitten, weet niet waar te beginnen en vraag niks, ik verzwijg dat het misgaat, stagneren, werk
    ligt stil, knoop niet doorhakken, collega te hulp roepen, ik kan het niet meer overzien, overzicht
    kwijt`,
  'dienstbaarheid/maak-contact': `
    een praatje met een klant, bel die meneer gewoon even, echt interesse in iemand, de mens achter de
    aanvraag, even de tijd nemen voor een inwoner, niet alleen het formulier invullen, vraag eens hoe het
    gaat, aan de keukentafel, iemand aankijken, ik hoor u, gesprek met een boze bewoner, het hele verhaal
    horen, bellen in plaats van schrijven, contact met burgers, iemand voelt zich niet gehoord door de
    gemeente, oprecht geïnteresseerd, goed intakegesprek, persoonlijke aandacht, uit laten praten aan de
    telefoon, gesprek aan het loket, menselijk contact, wat is uw verhaal, ik word afgescheept, luisteren
    naar inwoners, iemand op zijn gemak stellen, persoonlijk contact met burgers, interesse tonen in de
    ander, gesprek met inwoners, luisteren naar burgers, echt contact maken, het verhaal van de burger,
    burgers serieus nemen, de burger bellen, empathisch gesprek, een goed gesprek met een klant, aandacht
    voor iemands verhaal, telefonisch contact, oprechte aandacht, niet gehoord worden door de overheid,
    keukentafelgesprek, hoorzitting, gesprekstechnieken met burgers, klantgesprek, oogcontact, verbinding
    maken met de ander, menselijk loket, vertrouwen winnen van inwoners, praten met cliënten, bezwaarmaker
    bellen, nabij zijn, wat drijft deze meneer, eenzame oudere aan de lijn, een brief is zo kil, kopje
    koffie met een bewoner, de burger zien als mens, met aandacht luisteren, tijd voor een gesprek, spreek
    eens iemand, doorvragen bij een inwoner, vragen naar het hele verhaal, achter de computer vandaan,
    gewoon bellen, waarom heeft iemand bezwaar, informele aanpak, in contact komen, eindelijk iemand die
    luistert, iemand serieus nemen, gevoel van niet gehoord worden, persoonlijk langsgaan, warm contact,
    klant aan de telefoon, luisterend oor voor burgers, gespreksruimte, ambtenaar zonder gezicht,
    verbinding met burgers, contact met een inwoner, gesprek met een burger, menselijke benadering, de
    burger als mens, afstand tot de burger, persoonlijke benadering, gewoon praten met mensen, oprecht
    contact, nabijheid, burgers horen, het gesprek met de burger, interesse in mensen, burger heeft een
    verhaal, gehoor geven, burgergesprek, contact zoeken, warmte, kille overheid, mensen spreken, iemand
    het woord geven, aandacht geven, luisteren naar een klager, even bellen in plaats van mailen, een
    praatje maken met de bezoeker, wie zit er tegenover mij, mevrouw haar verhaal laten doen, met aandacht
    helpen, huisbezoek, niet achter je scherm verschuilen, iemand echt zien aan het loket, klik maken, hoe
    is het met u, warm ontvangst, persoonlijk gesprek met een aanvrager, telefoontje voordat de brief
    komt, empathisch aan de telefoon, interesse tonen in een klant, niet alleen formulieren invullen,
    verhaal achter de aanvraag, contact met een boer over de sloot, afstandelijk, mens in plaats van
    dossier, belangstellend vragen, gesprek aanknopen, inwoner voelt zich niet gehoord, rapport opbouwen,
    oprechte belangstelling, gesprek met de burger, contact leggen met een aanvrager, persoonlijk contact,
    van mens tot mens aan de balie, burger serieus nemen, in gesprek gaan met de klant, verhaal aanhoren,
    aandacht geven aan iemand, iemand laten merken dat je luistert, ontmoeten, echt in gesprek,
    mensgerichte dienstverlening, toenadering`,
  'dienstbaarheid/eenvoudige-taal': `
    te moeilijk geschreven, te ingewikkeld opgeschreven, brieven die niemand snapt, moeilijke woorden, wat
    betekent deze afkorting, normaal nederlands, schrijf eens gewoon, ambtenarentaal, mijn moeder snapt
    deze brief niet, wollige teksten, lange zinnen, taalniveau b1, laaggeletterden, jargon, korter
    schrijven, juridische taal vertalen voor burgers, engelse termen, onleesbaar rapport, ict-taal, in
    gewone mensentaal, duidelijk uitleggen aan een leek, vakjargon in de vergadering, te veel tekst, mail
    zonder moeilijke woorden, helder schrijven, onbegrijpelijke beschikking, ik snap die nota niet, ze
    praten in codes, simpele woorden, begrijpelijke taal, eenvoudig schrijven, heldere brieven, duidelijke
    taal, taalniveau, b1-taal, moeilijke brieven, ambtelijk taalgebruik, ambtelijke taal, afkortingen
    vermijden, schrijf zoals je praat, brief begrijpen, begrijpelijke brief, klare taal, leesbaar
    schrijven, korte zinnen, actief schrijven, kern van de boodschap, tekst inkorten, te lange stukken,
    begrijpelijke informatie, vaktermen uitleggen, teksten voor laaggeletterden, jip en janneke,
    infographic, vage taal, managementtaal, powerpoint vol tekst, lettersoep, mensen begrijpen onze post
    niet, dreigende brieven, formele brief, de toon van een brief, vertaal het eens, dikke rapporten,
    beleidstaal, vaktaal, containerbegrip, spelfouten, juridisch jargon, ik snap er geen woord van,
    anderstaligen, taalbarrière, pictogrammen, bijsluiter, schrijfstijl, lastige zinnen, tangconstructie,
    samenvatting maken, heldere mail, boodschap komt niet over, hoe leg ik dit uit aan een kind,
    ouderwetse woorden, afko, ik moet steeds opzoeken wat iets betekent, beeldtaal, wat staat hier nou,
    visueel, verhaal begrijpelijk maken, begrijpelijk communiceren, moeilijk lezen, mensen die niet goed
    kunnen lezen, onbegrijpelijke overheid, heldere communicatie, simpel schrijven, gewone woorden, korte
    brieven, wat bedoelt de gemeente, schrijftips, goed leesbaar, duidelijke boodschap, taal van de
    burger, eenvoudig nederlands, vakjargon vermijden, tekst zonder jargon, ontoegankelijke taal,
    ingewikkelde teksten, ambtelijk schrijven, taalgebruik van ambtenaren, begrijpelijke formulieren,
    schrijven voor de lezer, stijl, duidelijk communiceren, taalfouten, kernachtig schrijven,
    steenkolenengels, ambtenarees, wollig geschreven, moeilijke brief, geen mens snapt deze beschikking,
    te lange zinnen, juridisch taaltje, wat betekent die afkorting, drieletterwoorden, containerbegrippen,
    managementjargon, plain language, passieve zinnen, b1 tekst, niemand begrijpt ons rapport, schrijftaal
    vereenvoudigen, geheimtaal van it'ers, brief die oma snapt, onleesbare e-mail, helder formuleren,
    beeldtaal gebruiken, tekst herschrijven, woordenlijst met afkortingen, ict termen uitleggen, taaltip,
    duidelijke bewoordingen, heldere taal, toegankelijke taal, bondig, simpel uitleggen, in mensentaal,
    moeilijke woorden vermijden, verwarrende brief, ondoorgrondelijk, vaktermen, te technisch,
    leesbaarheid, eenvoudig formuleren, afkoloos, wat bedoelen ze met deze brief, brief in gewoon
    nederlands`,
  'dienstbaarheid/vriendelijk-en-behulpzaam': `
    iemand op weg helpen, mensen die niet handig zijn met de computer, geduld aan de balie, aardig
    blijven, digid lukt niet, ouderen die er niet uitkomen, even meelopen naar de juiste plek, niet van
    het kastje naar de muur, nog even nabellen of het gelukt is, service, een glimlach, mensen aan hun lot
    overlaten, zoek het zelf maar uit, hulp bij het invullen van een formulier, klantvriendelijkheid, niet
    iedereen is digitaal vaardig, iemand die het niet snapt nog een keer uitleggen, kan ik u nog ergens
    mee helpen, doorverwezen worden, mensen in de war, behulpzame baliemedewerker, mensen met schulden
    helpen, u staat in de verkeerde rij, zelfredzaamheid, vriendelijk aan de telefoon, behulpzaam zijn,
    goed helpen, hulp aan kwetsbare inwoners, geduldig uitleggen, klantgericht, hulpvaardig, burgers op
    weg helpen, digitale drempels, mensen die vastlopen in regels, doorverbinden, persoonlijke hulp, goede
    dienstverlening, service aan de balie, mensen begeleiden, niet aan hun lot overlaten, doenvermogen van
    burgers, stressvolle situaties van burgers, hulp bij aanvragen, onvriendelijke medewerker, iemand
    verder helpen, toegankelijke overheid, laagdrempelige hulp, ouderen en computers, warme overdracht, de
    weg kwijt zijn in het gemeentehuis, stapel brieven van schuldeisers, hulp bij de belastingaangifte,
    ouderen zonder internet, vluchtelingen helpen, taalarme mensen, ik word er moe van maar blijf aardig,
    ondersteuning bij aanvragen, mensen die de computer niet snappen, lief zijn, stap voor stap uitleggen,
    zorgen dat iemand verder kan, gastvrij, gastvrijheid, receptie, niet afschepen, informatiepunt,
    helpende hand, iemand die steeds terugkomt met dezelfde vraag, ongeduldig worden van een klant, mensen
    met lvb, verwijzen, nazorg voor klanten, kunt u mij helpen, behulpzame houding, mensen die het alleen
    niet redden, niet iedereen kan zichzelf redden, hulp bij formulieren, hulp voor mensen met problemen,
    de overheid is er voor de burger, kwetsbare mensen helpen, ondersteuning van burgers, begeleiding van
    inwoners, met geduld, dienstbare ambtenaar, dienstverlening met een glimlach, persoonlijke service,
    mensen op weg helpen, vriendelijk te woord staan, zelfredzaamheid overschatten, digitale kloof,
    hulpeloos, iemand verwijzen, vangnet, aanspreekbaar loket, gastheerschap, mensen die buiten de boot
    vallen, mensen die verdwalen in het systeem, toegankelijke dienstverlening, hulpverlening, met een
    glimlach, glimlachen aan de balie, oudere die niet met de computer overweg kan, digibeet helpen,
    helpen met digid, geduld met een trage klant, formulier samen invullen, warm doorverbinden,
    klantvriendelijk, hospitality, rustig nog een keer uitleggen, dat staat op de website mevrouw, een
    stapje extra zetten, verder helpen dan je taak, mensen die niet uit de aanvraag komen, doenvermogen,
    klant de weg wijzen, kan ik u nog ergens anders mee helpen, vriendelijk blijven aan de telefoon,
    servicegericht, chagrijnig achter de balie, wachtende mensen in de hal, ongeduldig aan de telefoon,
    meedenkend, voorkomend, oplossingsgericht, dienstverlenende houding, kwetsbare burgers helpen, niet
    zelfredzaam, doorverwijzen zonder te helpen, met een kluitje in het riet, iemand bij de hand nemen,
    toegankelijk loket, begeleiden bij een aanvraag, even meelopen met iemand, attent`,
  'dienstbaarheid/lastig-gedrag': `
    schreeuwende man aan de balie, boze klant aan de lijn, agressie, mijn zelfbeheersing verliezen, rustig
    blijven, uitgescholden worden, hoe ga ik om met iemand die flipt, de-escaleren, iemand bedreigde mij,
    rollenspel, kort lontje, ik schoot uit mijn slof, woedende inwoner, weerbaarheid, een bezoeker die
    blijft schelden, tot tien tellen, emotioneel gesprek, iemand huilt aan de telefoon, verwarde personen,
    intimiderende ondernemer tijdens controle, scheldmail, agressietraining, niet terugschelden, me niet
    gek laten maken, moeilijke gesprekken oefenen, stress beheersen, omgaan met agressie, agressieve
    burgers, omgaan met emoties, boze burgers, lastige klanten, agressie en geweld tegen ambtenaren,
    emoties beheersen, kalm blijven, woede-uitbarsting, training agressie, verbale agressie, moeilijke
    mensen, lastige gesprekspartner, conflicthantering, weerbaarheidstraining, dreigende situatie,
    zelfbeheersing, veeleisende klant, frustratie bij burgers, soevereinen, trainen op gedrag, rollenspel
    met acteur, omgaan met verwarde mensen, scheldende burgers, provocaties, uit je slof schieten, mondige
    burger, vuist op tafel, mensen die gaan schreeuwen, dreigmail, bang voor een bezoeker, hond losgelaten
    op een inspecteur, alarmknop, verbaal geweld aan de telefoon, beledigd worden, aangifte doen tegen een
    burger, kalmeren, ademhalen, woede, ik werd zelf boos, huisverbod, veelklager, querulant, dronken
    bezoeker, escalatie voorkomen, agressieprotocol, emoties van burgers, tranen, hufters, gesprek met een
    lastige ondernemer, mijn geduld verliezen, sociale media haat, intimidatie door burgers, rustig
    blijven onder druk, provoceren, grensoverschrijdende burgers, agressie en geweld, omgaan met boosheid,
    publieksagressie, veiligheid van medewerkers, bedreigingen, gespannen situatie, vechtpartij, grove
    taal, conflicten met burgers, emotionele burgers, omgaan met weerstand van burgers, beledigingen,
    slaande ruzie, agressief gedrag, training in gesprekstechnieken, frustratie van burgers, onbeleefde
    burgers, kalmte bewaren, emotieregulatie, stress bij lastige gesprekken, geduld bewaren, doorgeschoten
    mondigheid, hoe reageer je op boosheid, intimiderend gedrag van burgers, schreeuwen, uitgescholden als
    boa, bespuugd, klant gooit met een stoel, doodsbedreiging, bedreigd op straat, handhaver krijgt
    klappen, woedende beller, tierende man, rustig blijven als iemand schreeuwt, verwarde man aan de
    balie, soeverein, autonomen, iemand filmt mij, opgefokt, heethoofd, ik word boos van deze klant,
    rollenspel met een acteur, noodknop, stalking door een burger, intimiderende ondernemer, onredelijke
    klant, treiterende beller, je niet laten opjutten, driftig, emmer loopt over, hij raakt me op de kast,
    huilende klant, bewoner weigert mee te werken, weerbaarheid trainen, belaagd, agressieve burger,
    emoties in bedwang houden, weerstand van burgers, escalatie aan het loket, geweld tegen ambtenaren,
    iemand kalmeren, dreigende mails, zuigende klant, boos publiek op een bewonersavond, moeilijke klant,
    emotionele beller, boosheid hanteren, jezelf in de hand houden, provocerend gedrag, stressbestendig,
    gesprekstraining`,
  'dienstbaarheid/stuur-op-behoorlijkheid': `
    burger raakt verdwaald tussen afdelingen, niemand antwoordt op brieven, hele keten bekijken, mensen
    fatsoenlijk behandelen als organisatie, waar gaat het mis in de overdracht, iedere afdeling doet zijn
    stukje, nationale ombudsman, klachtafhandeling, kastje muur tussen afdelingen, systemen sluiten niet
    op elkaar aan, hoe loopt een aanvraag door het huis, ketenpartners, klantreis, procesverbetering,
    behoorlijkheidswijzer, nette procedure, correct omgaan met mensen in het proces, wie doet wat in het
    proces, overdracht tussen teams, overheid is onbetrouwbaar, een aanvraag die tussen wal en schip valt,
    gedrag en proces sturen, goed bestuur, schakels in de keten, behoorlijke overheid,
    behoorlijkheidsnormen, klachten over de overheid, ketensamenwerking, proces verbeteren, werkproces
    doorlichten, goede behandeling in de keten, van het kastje naar de muur, behoorlijk bestuur,
    beginselen van behoorlijk bestuur, hele proces bekijken, overdrachtsmomenten, samenhang in de keten,
    instanties langs elkaar heen, lange doorlooptijd, kwaliteit van de dienstverlening sturen, burger
    centraal in het proces, ombudsman, gedrag van medewerkers sturen, bejegening bewaken, schakel in het
    proces, procesregie, fatsoenlijke overheid, processen en gedrag, dossier verdwaald tussen teams,
    klagen bij de ombudsman, niemand voelt zich eigenaar van het proces, doorverwezen zonder antwoord,
    ketenprobleem, het geheel van de aanvraag, afhandeling duurt eindeloos, burger moet steeds opnieuw
    zijn verhaal doen, regie op een zaak, integrale dienstverlening, proces in kaart brengen, flowchart,
    gemeente doet niets met melding, zorgvuldig omgaan met klachten, fatsoen van de organisatie, klacht
    van een inwoner, betrouwbare overheid, coulant, verkeerde volgorde in het proces, werkstromen,
    procesanalyse, van loket naar loket, alle schakels, rechtvaardig proces, behoorlijke behandeling,
    fatsoenlijk proces, trage afhandeling, klachten over de gemeente, klachtenafhandeling, samenwerking in
    de keten, verkeerd behandeld door de overheid, instanties werken niet samen, doorlooptijden,
    servicenormen, kwaliteitshandvest, overheid die faalt, vastlopen in de bureaucratie,
    verantwoordelijkheid in de keten, burgers raken verstrikt, procesinrichting, rechtvaardige
    behandeling, gedrag en proces, dienstverlening doorlichten, onbehoorlijk bestuur, ketenregie, fouten
    in het proces, langlopende zaken, gemeentelijke dienstverlening faalt, ombudsman rapport over onze
    dienst, keten van aanvraag tot besluit, ketensturing, de rechterhand weet niet wat de linker doet,
    schakels in de keten sluiten niet aan, hoe mijn team mensen bejegent, kwaliteitscontrole op
    bejegening, fair play, menswaardige behandeling organiseren, proces van a tot z bekijken, overdracht
    tussen afdelingen, mystery guest, toon van onze brieven bewaken, procesketen, burger verdwaalt tussen
    loketten, netjes omgaan met bezwaarmakers als team, klachtbehandeling, klachtenfunctionaris, sturen op
    fatsoen, keten hapert, wat gaat er mis tussen front office en back office, burger vermalen in de
    keten, vermalen door de overheid, linkerhand weet niet wat rechterhand doet, in het hele proces,
    behoorlijk omgaan met burgers bewaken, schakels op elkaar afstemmen, ketenproblemen, kwaliteit van de
    bejegening, sturen op gedrag van medewerkers, wisselwerking tussen afdelingen, afhandeling van
    klachten bewaken`,
  'dienstbaarheid/open-voor-suggesties': `
    ideeënbus, mijn leidinggevende doet niks met ideeën, voorstel om het werk slimmer te doen, het kan
    makkelijker maar niemand luistert, medewerkers weten zelf het beste hoe het beter kan, verbeterideeën,
    wat zou jij anders doen, suggestie van de werkvloer, een tip van een collega oppakken, werkwijze
    aanpassen op verzoek van het team, ik heb een idee, zo doen we het hier altijd, ruimte voor
    vernieuwing, lean, slimmer werken, het proces kan beter, brainstorm met het team, input van
    medewerkers, idee wordt afgeschoten, tips, innovatieve voorstellen, waarom luisteren ze niet naar de
    uitvoering, meedenken over de werkwijze, ideeën van medewerkers, luisteren naar ideeën,
    verbetervoorstellen, suggesties voor verbetering, openstaan voor ideeën, nieuwe ideeën uit het team,
    medewerkers laten meedenken, innovatie van onderaf, creatieve ideeën, slimmer organiseren,
    verbeteringen in het werkproces, ideeën worden niet gehoord, tips van de werkvloer, continu
    verbeteren, meedenken over verbetering, voorstellen van medewerkers, waarom doen we het niet anders,
    idee inbrengen bij je baas, werkprocessen verbeteren, efficiënter werken door ideeën van medewerkers,
    waarom luistert de leiding niet naar de werkvloer, ik weet een betere manier, verbeterbord, hackathon,
    ideeën blijven liggen, dat hebben we altijd zo gedaan, digitaliseren van een handeling, kaizen, van
    onderop, denk mee, een handigheidje, prijsvraag, initiatief van medewerkers, slim idee, kan het niet
    anders, een idee indienen, wijziging voorstellen, mijn idee wordt weggewuifd, verbetering van het
    systeem, initiatief doodt, inspraak van medewerkers, wens voor nieuwe software, medewerkers met
    plannen, nieuwe werkwijze voorstellen, luisteren naar de werkvloer, de werkvloer weet het beter,
    meedenken van medewerkers, ideeën verzamelen, vernieuwing van onderop, medewerkersparticipatie,
    verbeteringen voorstellen, nieuwe werkwijze, creativiteit van medewerkers, ruimte voor ideeën,
    bottom-up, suggesties, verbetercultuur, voorstel indienen, slimmere werkwijze, efficiëntere processen,
    waarom zou het niet anders kunnen, open voor nieuwe ideeën, stem van de uitvoering, innovatiekracht,
    verbetervoorstel, goed idee van de werkvloer, dat hebben we altijd al zo gedaan, medewerker heeft een
    slimmere manier, tips van de balie, innovatie van onderop, medewerkers weten zelf wat beter kan,
    ideeën verdwijnen in een la, dat werkt hier toch niet, open voor vernieuwing, brainstormen met het
    team, suggestie van een stagiair, werkwijze verbeteren op aangeven van het team, proefballonnetje,
    nieuwe ideeën omarmen, voorstel om een formulier te schrappen, jonge collega wil het anders,
    initiatieven niet afkappen, innovatieve medewerker, nieuwe tool uitproberen op verzoek van het team,
    input van de werkvloer, openstaan voor voorstellen, verbeterideeën oppakken, procesverbetering van
    onderop, medewerkers die meedenken, voorstellen van het team serieus nemen, frisse blik, innovatief
    idee, tip van een medewerker`,
  'dienstbaarheid/kritische-signalen': `
    de wethouder wil iets dat niet kan, naar boven durven zeggen dat het fout gaat, de minister
    waarschuwen, bestuurder duwt iets door, directie wil het niet horen, brief aan de top, politiek wil te
    snel, dit plan is niet uitvoerbaar, slecht nieuws naar boven, uitvoering waarschuwt beleid, burgers
    worden de dupe van een besluit, alarm slaan bij het mt, rode vlag, de raad wil iets onmogelijks, de
    noodklok luiden, politieke wens tegen de regels, noemen dat een maatregel onredelijk is,
    invoeringstoets, signalen uit de uitvoering, tegen het bestuur ingaan, nee zeggen tegen de wethouder,
    de top hoort alleen goed nieuws, iets aankaarten bij de directeur, toeslagenaffaire voorkomen, onder
    druk van de politiek, signaal afgeven aan de leiding, waarschuwen voor misstanden, bestuurlijke druk,
    politiek-ambtelijke samenwerking, ambtelijke tegenspraak, minister adviseren, politieke druk
    weerstaan, signalen naar boven brengen, eerlijk advies aan de wethouder, bestuurder tegenspreken,
    uitvoerbaarheid aankaarten, knelpuntenbrief, brandbrief, stand van de uitvoering, naar de top stappen,
    ambtelijke top, minister zegt iets anders, loyaliteit aan de bestuurder, slechte besluiten van het
    college, signalen van de werkvloer doorgeven, burgers in de knel melden, politieke leiding, rode
    kaart, college van b en w, gemeenteraad waarschuwen, onbehoorlijk handelen melden, de politiek wil het
    onmogelijke, minister onder vuur, nee tegen de burgemeester, gedeputeerde, staatssecretaris, politieke
    haast, verkiezingen, onuitvoerbaar coalitieakkoord, de top inlichten, naar de directie gaan met een
    probleem, slecht nieuws komt niet boven, menselijke maat raakt zoek, mensen worden vermalen, onrecht
    door de overheid, wat als de politiek mensen schaadt, bestuurders adviseren, uitvoering trekt aan de
    bel, ambtelijk advies genegeerd, risico's melden, symboolbeleid, feitenvrije politiek, noodsignaal,
    politiek gevoelig dossier, gemeentesecretaris, je wethouder van een blunder weerhouden, signaleren,
    politiek en uitvoering, uitvoerbaarheid van politieke wensen, loyaal tegenspreken, naar het bestuur
    toe, politieke wensen die niet kunnen, signalen over misstanden, opschalen naar de top,
    onbehoorlijkheid aankaarten, kritisch adviseren, minister informeren, ambtelijk advies, dilemma tussen
    politiek en uitvoering, bestuurder waarschuwen, onafhankelijk advies aan de minister, feiten tegenover
    politiek, misstanden melden aan de leiding, risico's voor burgers melden, politieke compromissen, druk
    vanuit de politiek, tegen de minister ingaan, ambtenaren als tegenkracht, bestuurlijke gevoeligheid,
    stapeling van beleid, waarheid spreken tegen de macht, speaking truth to power, alarm slaan bij de
    top, aan de bel trekken bij de directie, secretaris-generaal, toeslagenaffaire, uitvoerbaarheid
    aankaarten in den haag, uitvoeringstoets, dit beleid is onuitvoerbaar, wethouder tegengas geven,
    gemeentesecretaris informeren, bestuur wijzen op schrijnende gevallen, signalen van de werkvloer bij
    de politiek brengen, rode vlaggen, red flag, noodkreet, waarschuwing aan het college, naar boven toe
    rooskleurig rapporteren, macht tegenspreken, burgers in de knel door wetgeving, dijkgraaf inlichten,
    dagelijks bestuur informeren, bestuurder wil iets onbehoorlijks, gedoe melden bij de
    directeur-generaal, truth to power, parlement informeren over misstanden, signalerende functie,
    signaleren aan de politiek, vrijmoedig adviseren, uitvoeringsproblemen melden, bewindspersoon,
    signalen uit de uitvoering naar beleid, politieke leiding aanspreken, gevraagd en ongevraagd
    adviseren, onbehoorlijk handelen aankaarten, menselijke maat onder druk, college waarschuwen,
    opschalen naar de directie, aan de bel trekken bij de minister, bestuurlijke top, burger vermalen
    melden aan de top, onhaalbare wens van de politiek`,
  'dienstbaarheid/begrijpelijk-taalgebruik': `
    schrijftraining voor het team, team schrijft te moeilijk, brieven herschrijven met zijn allen,
    taalcoach, standaardbrieven aanpassen, schrijfwijzer invoeren, alle brieven op b1, heldere
    communicatie stimuleren, direct duidelijk, teksten van medewerkers nakijken op jargon, mijn mensen
    schrijven te ambtelijk, taalcursus, duidelijke teksten op de website, brieven testen bij burgers,
    klare taal bevorderen, het team leren helder te schrijven, leesbare rapporten, onbegrijpelijke teksten
    van mijn afdeling, campagne voor duidelijke taal, team laten schrijven in begrijpelijke taal,
    duidelijke brieven van de afdeling, schrijfcursus, heldere taal bevorderen, taalbeleid, aandacht voor
    taal, toegankelijke teksten, begrijpelijke overheid, brief aan inwoners verbeteren, b1 stimuleren,
    lezerspanel, brieven moeten begrijpelijk, teksten toetsen op leesbaarheid, onduidelijke brief,
    communicatie verbeteren, taalniveau van brieven, standaardteksten herschrijven, schrijfcoach,
    collega's helpen helder te schrijven, ambtelijke stijl afleren, onze afdeling schrijft wollig,
    redactie van brieven, versimpelteam, brieven van het team controleren, leesbaarheid verbeteren,
    taaltraining, collega's leren korter te schrijven, taalambassadeur, brievenproject, sjablonen
    herschrijven, duidelijke overheid, ambtenaren schrijven moeilijk, geef feedback op teksten,
    beeldbrief, afdeling communicatie, taal aanpassen aan de lezer, website begrijpelijk maken, stimuleren
    van eenvoudige taal, begrijpelijke taal bevorderen, heldere overheid, taalbewustzijn,
    schrijfvaardigheid van medewerkers, brieven begrijpelijk maken, duidelijke communicatie van de
    organisatie, eenvoudige taal stimuleren, schrijfbeleid, team helder laten communiceren, brieven laten
    testen, moeilijke brieven van de afdeling, begrijpelijke informatie voor burgers, communicatie met
    burgers, direct duidelijk brigade, taalniveau b1 invoeren, trainen in helder schrijven, schrijfcursus
    voor het team, brieven laten herschrijven, taalniveau van onze teksten bewaken, standaardbrieven
    opfrissen, mijn team schrijft te moeilijk, brieventeam, communicatieafdeling laat meelezen,
    schrijfwijzer, sjablonen vereenvoudigen, feedback op teksten van mijn mensen, leesbare besluiten
    stimuleren, stijlgids, tekstschrijver in het team, heldere nota's eisen, wollige rapporten
    terugsturen, begrijpelijke brieven als doel voor de afdeling, teksten testen met burgers,
    schrijftraining, duidelijke taal bevorderen, schrijven op b1 invoeren, templates met moeilijke zinnen,
    medewerkers aanmoedigen simpel te schrijven, taal van het team verbeteren, sturen op duidelijke
    brieven, begrijpelijk schrijven aanmoedigen, teksten van de afdeling, toezien op leesbaarheid, cultuur
    van heldere taal, schrijfstijl van het team, medewerkers leren helder te schrijven`,
  'dienstbaarheid/bereikbaar': `
    niemand neemt de telefoon op, mail blijft onbeantwoord, ik krijg alleen een bandje, waar is iedereen,
    hoe krijg ik iemand te pakken, in de wacht staan, openingstijden van het loket, op vrijdag is er
    niemand, bereikbaarheid van het team, terugbellen, mijn chef is er nooit, de hele dag in vergadering,
    geen doorkiesnummer, spoedgeval in het weekend, out of office, wachttijden, ik word niet teruggebeld,
    bezetting tijdens de vakantie, piketdienst, altijd voicemail, leidinggevende is onbereikbaar, agenda
    van de baas zit vol, de lijn is bezet, snel antwoord krijgen, telefonische bereikbaarheid,
    klantcontactcentrum, goed bereikbaar zijn, telefonisch bereikbaar, beschikbaarheid van de
    leidinggevende, leidinggevende is er niet, snel reageren op mail, wachtrij, balie gesloten, loket
    open, afspraak maken met de gemeente, niet te bereiken, reactie op e-mail, contact opnemen met de
    overheid, bereikbaarheid buiten kantooruren, servicepunt, aanspreekbaar en beschikbaar, antwoord
    krijgen, achter gesloten deuren, telefoontje wordt niet beantwoord, chatbot, voicemail, er voor je
    team zijn, contactgegevens, wachttijd aan de telefoon, avondopenstelling, bellen en niemand krijgen,
    urenlang in de wacht, u wordt doorverbonden, ik mail al weken, geen reactie van de gemeente, mijn
    manager zit altijd in overleg, wie kan ik bellen in het weekend, balie op afspraak, loketten sluiten,
    keuzemenu, contactformulier, nummer onbekend, aanwezig zijn op de afdeling, telefoonrooster,
    whatsappen met de gemeente, leidinggevende nooit op kantoor, spreekuur, zichtbaar zijn, benaderbaar,
    tijd hebben voor je team, klantenservice, niet thuis geven, oproepbaar, antwoordtermijn van mails,
    doorschakelen, onbereikbare overheid, moeilijk bereikbaar, geen contact kunnen krijgen, telefonische
    wachttijden, reactie uitblijven, niet reageren op mails, snel reageren, fysiek loket, persoonlijk
    contact mogelijk maken, toegankelijk loket, langskomen zonder afspraak, openingstijden van het
    gemeentehuis, altijd bereikbaar moeten zijn, beschikbaar zijn voor je team, aanwezige leidinggevende,
    leidinggevende altijd druk, afspraak maken, gesloten loket, wachten aan de balie, terugbelverzoek, er
    is nooit iemand, contact met de gemeente, bereikbaar buiten werktijd, wachtrij aan de telefoon,
    callcenter, niemand neemt op, doorgeschakeld naar een dood nummer, openingstijden loket, mail blijft
    weken onbeantwoord, roosteren, bezetting in de zomer, achterwacht, storingsdienst bellen, chat met de
    gemeente, afspraak maken kan pas over weken, contactgegevens op de website, lange wachttijd, postbus,
    team onvindbaar, minder loketten open, servicenummer, teamtelefoon, 24 uur per dag, reactietermijn,
    bereikbaarheidsdienst, team moet aanspreekbaar zijn voor inwoners, beschikbaarheid, toegankelijkheid
    van de organisatie, gemakkelijk te bereiken, aanspreekpunt voor burgers, aanwezigheid van de
    leidinggevende, manager is nooit te vinden, contact opnemen is lastig, responstijd, snel antwoord op
    mails, leidinggevende beschikbaar voor vragen, onbemand`,
  'dienstbaarheid/eenvoudige-processen': `
    te veel formulieren, vijf handtekeningen nodig, papierwinkel, waarom moet dit zo ingewikkeld, minder
    regels en stappen, de procedure duurt eindeloos, mensen moeten drie keer hetzelfde invullen,
    bureaucratie, rompslomp, aanvraag in één keer, omslachtig systeem, gebruiksvriendelijk, te veel
    schijven, intern bestellen is een ramp, stroperig, stempels halen, overbodige stappen schrappen,
    klantgericht ontwerpen, website waar je niets kunt vinden, administratieve lasten, digitale aanvraag
    lukt niemand, kan dit niet simpeler, regeldruk, afvinklijstjes, werkproces vereenvoudigen, een
    formulier van tien pagina's, minder bureaucratie, regels vereenvoudigen, eenvoudige procedures, vanuit
    de gebruiker denken, gebruiker centraal, ingewikkelde formulieren, ingewikkelde procedures, processen
    versimpelen, regeldruk verminderen, administratieve rompslomp, digitale dienstverlening,
    gebruikersonderzoek, formulier aanpassen, onnodige regels, lange procedures, gemak voor de burger,
    snellere procedure, vereenvoudiging, overbodige regels, service design, toegankelijke website, doolhof
    van regels, te ingewikkeld voor burgers, minder papierwerk, eenvoud, toeslagen aanvragen, kafka, digid
    en wachtwoorden, telkens dezelfde gegevens aanleveren, waarom moet ik langskomen, handtekeningenmolen,
    lange route voor een simpele bestelling, zeven loketten, ingewikkelde subsidieaanvraag, paarse
    krokodil, declaratie indienen is een crime, minder schakels, automatisch toekennen, het systeem
    bepaalt alles, onduidelijke website, papieren formulieren, stroomlijnen, gebruikersvriendelijk,
    gebruikerstest, proces korter maken, waarom zo moeilijk doen, één loket, controle op controle,
    onnodige bewijsstukken, verspilling in het proces, drempels weghalen, onnodige bureaucratie,
    ingewikkelde regels, complexe regelingen, complexe systemen, doolhof, administratieve last, procedures
    versimpelen, ontregelen, papieren rompslomp, stapeling van regels, te veel regels, efficiënte
    processen, gebruikersgemak, minder formulieren, klantgerichte processen, toegang tot voorzieningen,
    regelingen zijn te ingewikkeld, vastlopen in procedures, eenvoudig aanvragen, sneller en makkelijker,
    digitalisering van processen, dienstverlening ontwerpen, overbodige procedures, ingewikkelde overheid,
    gedoe met formulieren, minder stappen, te veel handtekeningen, customer journey, klantreis tekenen,
    aanvraagportaal, formulier van twaalf pagina's, digitale aanvraag vereenvoudigen, red tape, schijven,
    parafenlijn, zeven lagen akkoord, user centered, ux, workflow, dubbel gegevens aanleveren, proces
    stroomlijnen, omslachtig, ingewikkeld systeem voor burgers, procesoptimalisatie, onnodig ingewikkeld,
    de eindgebruiker centraal, lean maken, human centered design, afvinklijstjes schrappen, procedures
    vereenvoudigen, administratieve lastenverlichting, regels en procedures te complex, complexiteit
    verminderen, vermindering van regeldruk, denken vanuit de burger, eindeloze formulieren, deregulering,
    gebruiksgemak, toegankelijke procedures, systeemwereld, stappen weghalen`,
  'dienstbaarheid/kijk-op-dienstverlening': `
    waar lopen mijn mensen tegenaan, hoe kunnen wij burgers beter helpen, teamoverleg over onze service,
    wat vinden jullie van hoe we klanten helpen, knelpunten in het werk, balie-ervaringen delen, hoe
    denken we over de klant, samen oplossingen zoeken met het team, wat houdt jullie tegen, wat kan beter
    aan onze dienstverlening, klanttevredenheid, wat maakt je werk moeilijk, met je team praten over de
    inwoner, serviceniveau, hobbels in de uitvoering, meedenken met medewerkers, wie is onze klant, waar
    baal je van in je werk, obstakels wegnemen, vastlopers op de werkvloer, goede dienstverlening
    bespreken, wat is goede dienstverlening, medewerkers over dienstverlening, knelpunten van medewerkers,
    waar loop je tegenaan, oplossingsgericht meedenken, klantgerichtheid in het team, visie op
    dienstverlening, ervaringen uit de uitvoering ophalen, teamgesprek over dienstverlening, frontlijn,
    frustraties in de uitvoering, problemen van medewerkers oplossen, burger als klant, dienstverlening
    verbeteren, belemmeringen wegnemen, wat heb je nodig om je werk goed te doen, luisteren naar de
    frontoffice, wat vindt het team van klanten, met elkaar praten over de balie, waar loopt iedereen op
    vast, irritaties over systemen bespreken, het team helpt de burger niet goed, hoe word je een
    klantgericht team, medewerkers klagen over de werkwijze, service verbeteren, beleving van de klant,
    bedoeling van ons werk voor de burger, ik hoor dat jullie ergens mee zitten, leidinggevende denkt mee,
    meedenken over een oplossing, sores van de uitvoering, servicegerichtheid, hoe willen wij burgers
    helpen, dienstverleningsconcept, wat frustreert je, burgers als klanten, dienstverlening aan burgers,
    klantgericht werken, kwaliteit van dienstverlening, hoe kijken medewerkers naar burgers, betrokken en
    oplossingsgericht, oplossingen zoeken met medewerkers, problemen op de werkvloer bespreken, wat
    belemmert je in je werk, samen kijken wat beter kan, mystery guest, servicegericht, dienstverlenende
    houding bespreken, publieke dienstverlening, gesprek over dienstverlening, meedenken met je team,
    knelpunten op de werkvloer, ondersteuning van frontlijnwerkers, werkoverleg over knelpunten aan de
    balie, wat irriteert jullie in het werk, hoe ervaren jullie onze service, waar lopen baliemedewerkers
    op vast, visie op service, dienstverleningsconcept bespreken, klanttevredenheid bespreken met het
    team, servicegesprek, wat kan er beter voor onze klanten vinden jullie, knelpunten in de uitvoering
    bespreken, belemmeringen wegnemen voor uitvoerders, meedenken met loketmedewerkers, hoe kijken jullie
    aan tegen onze klant, frustraties van het klantcontactcentrum, team laten vertellen wat niet werkt,
    wat houdt jullie tegen om goed te helpen, samen oplossingen bedenken voor klantvragen, teamsessie over
    klantgerichtheid, obstakels op de werkvloer, hobbels in de dienstverlening, wat maakt jullie werk
    lastig, medewerkers lopen tegen systemen aan, opvattingen over dienstverlening, samen nadenken over
    oplossingen, waar knelt het in het werk, met medewerkers in gesprek over service, belemmeringen in de
    uitvoering, wat ervaren uitvoerders, meedenken over oplossingen, knelpunten van medewerkers horen,
    vragen wat hen dwarszit in het werk, hoe zien jullie goede dienstverlening, de moeilijkheden van het
    loket bespreken`,
  'dienstbaarheid/begripvol-en-geduldig': `
    medewerkers moeten wennen, verandering kost tijd, niet iedereen is meteen mee, oude gewoontes, geef
    mensen de tijd om om te schakelen, weerstand tegen verandering, team moet klantgerichter worden,
    mindset veranderen, het gaat niet van de ene op de andere dag, geduld met je mensen, van handhaver
    naar helper, cultuuromslag, mensen die al dertig jaar hetzelfde doen, nieuwe manier van werken, iemand
    heeft moeite met de reorganisatie, mild zijn voor je team, ander gedrag aanleren, ik word ongeduldig
    van mijn team, houding van medewerkers veranderen, begrip tonen voor je medewerkers, omslag in denken,
    het team wil niet mee, begrip voor medewerkers, geduld hebben met verandering, cultuurverandering,
    verandermanagement, houding en gedrag veranderen, weerstand bij verandering, andere manier van werken,
    gedragsverandering, dienstverlenende houding, omschakelen, wennen aan iets nieuws, begripvolle
    leidinggevende, veranderen kost tijd, dienstverlenend worden, medewerkers meekrijgen, omgaan met
    weerstand, tijd gunnen, transitie, verandermoe, een andere rol voor ambtenaren, oude rot verandert
    niet, mensen moeten wennen aan een nieuw systeem, team heeft tijd nodig, op zoek naar houvast, onrust
    door verandering, oude wijn in nieuwe zakken, niet forceren, klein beetje geduld, rome is niet in één
    dag gebouwd, langzame verandering, andere mindset, verandermoeheid, van regels naar mensen denken,
    geef het team de ruimte om te leren, medewerkers die tegenstribbelen, nieuwe houding, groei kost tijd,
    cultuurtraject, leercurve, weerstand begrijpen, veranderproces, geduldig leidinggeven, begripvol
    leidinggeven, veranderingsproces, verandering in houding, omgaan met verandering, medewerkers de tijd
    geven, oude patronen loslaten, gewenning, vasthouden aan het oude, organisatieverandering, anders
    leren werken, aanpassen aan nieuwe werkwijze, weerstand in het team, kost tijd en geduld, cultuur
    veranderen, verandering begeleiden, houding van ambtenaren, afwachtende houding, van binnenuit
    veranderen, cultuurverandering kost tijd, mensen hebben moeite met de nieuwe werkwijze, oude rotten
    meekrijgen, van handhaver naar dienstverlener, transitie van het team, gras groeit niet door eraan te
    trekken, stapje voor stapje een andere mindset, nieuwe rol voor medewerkers, coachend leidinggeven,
    iemand de tijd geven om te veranderen, langzaam veranderen, niet te hard van stapel lopen, medewerkers
    vinden het eng, begrip voor weerstand, hakken in het zand, gewoontes veranderen, medewerker komt
    moeilijk mee, lange adem, compassie als leidinggevende, klantgericht leren werken, ongeduldige
    manager, dienstverlenende instelling, houdingsverandering, medewerkers begeleiden in verandering,
    begrip tonen, verandering vraagt tijd, veranderbereidheid, begripvolle leider, medewerkers met oude
    gewoonten, andere houding aanleren, geduldige leidinggevende`,
  // Werken vanuit legitimiteit: rechtmatig, rechtvaardig
  'legitimiteit/noem-de-regels': `
    op welke wet is dit gebaseerd, waarom is mijn aanvraag afgewezen, wetsartikel noemen, goed gemotiveerd
    besluit, waar staat dat, besluit onderbouwen, beschikking zonder uitleg, juridische grondslag,
    belangenafweging opschrijven, advies met bronnen, bezwaarschrift omdat de motivering ontbreekt, welke
    regel geldt hier, hoe kom je aan dit besluit, motiveringsbeginsel, volgens welk beleid, verwijzen naar
    de verordening, weigering uitleggen, argumenten bij een advies, op grond van artikel, reden van
    afwijzing, de afweging in je nota zetten, besluiten uitlegbaar maken, waar haal je dat vandaan,
    redenen geven bij een boete, besluit motiveren, motivering van besluiten, onderbouwing van een advies,
    welke wet geldt, regels noemen in je brief, uitleg van een besluit, besluit uitleggen aan de burger,
    goed onderbouwd advies, afweging in een besluit, argumenteren met regels, belangenafweging,
    wetsartikelen, grondslag, beslissing op bezwaar, reden van een besluit, verwijzen naar de wet,
    transparant besluit, waarop is het gebaseerd, beleidsregel, duidelijke beschikking, bezwaar en beroep,
    beslissing toelichten, waarom krijg ik een boete, waarom krijg ik nee, ik snap de afwijzing niet,
    wettelijke basis, onderbouwd nee, uitleg bij een beschikking, welk artikel, rechtbank vernietigt
    besluit, besluit houdt geen stand, motiveringsgebrek, vermelden van de verordening, de gronden van het
    besluit, weigering van een vergunning, hoe is dit bedrag berekend, toelichting op een boete, grond
    voor afwijzing, bezwaarclausule, argumentatie in een advies, raadsvoorstel onderbouwen, bronnen van
    een advies, met redenen omkleed, zonder motivering, onderbouwde besluiten, heldere motivering,
    verantwoording van een besluit, juridische onderbouwing, uitleg bij besluiten, besluit zonder
    motivering, wettelijke grondslag, transparant over regels, duidelijk maken waarop je besluit rust,
    gemotiveerd afwijzen, belangen afwegen, afweging uitleggen, advies goed onderbouwen, reden van
    afwijzing noemen, besluit dat standhoudt, bezwaarprocedure, rechtsregels noemen, toetsbare besluiten,
    beginselen van behoorlijk bestuur bij een besluit, op basis van welk artikel, motiveren van een
    besluit, onderbouw je advies, beschikking toelichten, bezwaarschrift omdat niet duidelijk is waarom,
    awb, apv, kale afwijzing, afwegingskader, waarom is mijn vergunning geweigerd, boete uitleggen,
    besluit met redenen, de regel erbij zeggen, bronvermelding in een advies, beleidsregel noemen,
    ondeugdelijke motivering, waarom krijgt zij het wel en ik niet, op grond waarvan, overwegingen in een
    besluit, omgevingswet uitleggen aan aanvrager, welk artikel geldt hier, advies onderbouwen met
    wetgeving, keurslijf uitleggen, deugdelijke motivering, kenbare motivering, juridische basis,
    beslissing onderbouwen, waarop is dit gebaseerd, transparante besluitvorming richting de burger,
    besluit uitleggen, kenbaar maken, verwijzing naar regelgeving, afwegingen vermelden in een besluit,
    waar baseer je dit op`,
  'legitimiteit/termijnen': `
    de deadline halen, te laat beslist, dwangsom, brief moet binnen zes weken de deur uit, steeds uitstel
    vragen, op het laatste moment, ingebrekestelling, planning loopt uit, stukken te laat bij de raad,
    achterstand wegwerken, alles moet morgen af, hoeveel tijd heb ik nog, beslistermijn verlopen, bezwaar
    op tijd afhandelen, wanneer moet dit klaar zijn, terugrekenen vanaf de einddatum, op tijd beginnen,
    woo-verzoek niet op tijd, wachten tot het laatst, burgers wachten maanden op antwoord, tijdnood,
    planning maken voor een vergunning, reactietermijn, niet op tijd klaar, te krappe planning, spoedklus,
    termijnen halen, wettelijke termijn, deadlines, op tijd beslissen, termijnoverschrijding, planning
    maken, tijdig antwoord, achterstanden, lange wachttijden voor burgers, lange doorlooptijden, te laat
    met een besluit, uitstel krijgen, verlenging van de termijn, tijdig leveren, tijdsplanning, op tijd
    reageren op bezwaar, stukken op tijd aanleveren, tijdsdruk, planningen die niet kloppen, wachten op
    een vergunning, trage overheid, deadline missen, altijd te laat, doorlooptijd verkorten, haast, agenda
    plannen, ik wacht al maanden, belofte van binnen acht weken, het duurt veel te lang, traag,
    doorlooptijd, fatale termijn, achter de feiten aanlopen, buffer in de planning, agenda bewaken,
    uitlopen, kalender, einddatum, wachttijd vergunning, verlopen aanvraag, laattijdig, stipt, tijdpad,
    mijlpaal gemist, onhaalbare deadline, tempo maken, vlot afhandelen, voortvarend, spoed, niet op het
    laatste moment aanleveren, brief te laat beantwoord, rappel, termijnbewaking, snel beslissen,
    kamervragen op tijd, trage besluitvorming, lang wachten, burgers in onzekerheid laten, overschrijding
    van termijnen, tijdige besluiten, lange procedures, planning van je werk, achterstallig werk, op
    schema blijven, niet halen van deadlines, wachtlijsten, vertraging, tijdig werken, op tijd klaar,
    krappe tijd, termijnen bewaken, uitstelgedrag en deadlines, stukken te laat ingeleverd, snelheid van
    afhandelen, tijdpad bewaken, lange wachttijd, snel antwoord op een aanvraag, de klok tikt, woo verzoek
    binnen vier weken, beslistermijn, bezwaar te laat afgehandeld, deadline halen, uitstel aanvragen,
    verdagen, zes weken, achterstanden wegwerken, terugrekenen vanaf de deadline, planbord, mijlpalen en
    deadlines, beantwoorden van kamervragen binnen drie weken, stapel aanvragen te laat, niet op de
    valreep, werkvoorraad, backlog, agenda blokken, tijdschema, capaciteitsplanning, wettelijk tijdpad,
    wachttijden voor een besluit, zaak verjaart, reactietermijn bewaken, binnen de wettelijke termijn,
    tijdig beslissen, redelijke termijn, tijdigheid, voortvarendheid, traagheid, late beslissing,
    tijdplanning, krappe deadline, laat met een besluit, tijdig plannen, wanneer moet het af,
    overschrijding van de termijn, te lang wachten op antwoord`,
  'legitimiteit/ken-de-regels': `
    mag dit wel van de wet, even langs juridische zaken, ik ken de nieuwe wet niet, omgevingswet, wat zegt
    de avg, juridisch advies vragen, weet niemand hoe deze regel werkt, wetswijziging bijhouden, nieuwe
    regelgeving, awb, aanbestedingsregels, cursus bestuursrecht, hoe leg je deze bepaling uit,
    jurisprudentie, advocaat raadplegen, privacy, kennis van wet- en regelgeving, welke regels gelden voor
    mij, verouderde regels gebruiken, de jurist erbij halen, regels veranderen steeds, uitspraak van de
    rechter, ik weet niet of dit mag, juridische kennis op peil houden, handreiking lezen, europese
    regels, regels kennen, wet- en regelgeving bijhouden, juridische kennis, kennis van de wet, op de
    hoogte blijven van wetten, jurist raadplegen, juridische hulp, nieuwe wet, privacyregels, wat mag
    volgens de wet, uitleg van de regels, algemene wet bestuursrecht, regels voor aanbesteden, juridische
    toets, wetten en regels, bijscholen in regelgeving, staatsrecht, onbekend met de regels, welke regels
    zijn er, persoonsgegevens, datalek, wet open overheid kennen, rechtspraak volgen, jurisprudentie
    bijhouden, interpretatie van regels, is dit wel toegestaan, regels van het spel, nieuwe wetgeving,
    stikstofregels, wet bibob, woo-regels, mag ik deze gegevens delen, persoonsgegevens weglakken, cao,
    participatiewet, bouwbesluit, subsidieregels, europees recht, jurist inschakelen, landsadvocaat,
    rechtspraak, beleidsregels bijhouden, hoe zit het juridisch, wetboek, interpretatie van de wet, ik
    twijfel of dit legaal is, regels opzoeken, ken je rechten en plichten, opleiding recht, compliance,
    ai-verordening, procedurefout, kennis van regelgeving, bescherming van persoonsgegevens, regels en
    wetten volgen, bijblijven met wetten, nieuwe regels leren, juridisch onderlegd, juridische vragen,
    regels uitleggen, onkunde over regels, actuele wetgeving, wetgevingskennis, vakkennis van het recht,
    juridische ondersteuning, advies van een jurist, regels goed toepassen, onduidelijk wat mag,
    bevoegdheden kennen, wat is mijn bevoegdheid, wet- en regelgeving, bestuursrecht, bijscholen over
    nieuwe wetgeving, jz om advies vragen, juridische zaken, wat staat er in de avg, privacywet, mag dit
    volgens de wet, wetswijziging, wetten en regelingen opzoeken, bijblijven met regelgeving, handboek
    lezen, gaat de omgevingswet hierover, nieuwe richtlijn, huisjurist, uitspraak van de raad van state,
    uitspraken van de rechter, cao kennen, ik weet niet welke regel geldt, verouderde kennis van de wet,
    protocol kennen, instructie lezen, functionaris gegevensbescherming vragen, regel verkeerd toegepast,
    ai verordening, nieuwsbrief wetgeving, jurist laten meekijken, wetskennis, geldende regels kennen,
    juridisch kader, toepasselijke wetgeving, regelgeving begrijpen, uitleg van de wet, rechtskennis,
    juridisch geschoold, even langs de jurist, regels opfrissen`,
  'legitimiteit/hoe-iets-uitpakt': `
    werkt dit beleid wel in het echt, testen met burgers, achter een bureau bedacht, praktijktoets, mensen
    raken in de problemen door onze regel, vraag het de mensen zelf, werkt averechts, de bedoeling van de
    wet, inspraak van inwoners, uitvoerbaarheid, wat merkt de burger ervan, bewoners vooraf betrekken,
    gevolgen voor gezinnen, papieren werkelijkheid, doet deze regeling wat hij moet doen,
    ervaringsdeskundigen, proefdraaien, pilot met inwoners, het kwaad is erger dan de kwaal, klantpanel,
    regel die alles erger maakt, doelgroep erbij halen, mensen vallen buiten de boot, onbedoelde gevolgen,
    inwonerparticipatie, beleid maken zonder de uitvoering, uitvoerbaarheid van beleid, praktijk van de
    regels, effecten van beleid op burgers, burgers betrekken bij beleid, burgerparticipatie, menselijke
    maat in beleid, uitvoeringstoets, ervaringen van mensen met de regeling, mensen in de knel,
    schrijnende situaties, gevolgen van regels, kwetsbare groepen, hardvochtige wet, doelgroep betrekken,
    toetsen in de praktijk, wet pakt verkeerd uit, beleid en praktijk, onbedoelde effecten, testpanel,
    bedoeling van de regels, werkt het in de praktijk, doenlijkheid, burgerpanel, praktijkervaring, op
    papier klopt het, in de praktijk werkt het niet, beleidsmakers zonder praktijkkennis, boeren betrekken
    bij regels, ouders vragen naar hun ervaring, gezinnen in geldnood door terugvordering, maatregel werkt
    averechts, waterbedeffect, impact op kwetsbare mensen, dat was niet de bedoeling, mensen dupe van
    regels, knellende regels, meedenken door doelgroep, gebruikers testen, gevolgen van beleid,
    ondoenlijke regels, toets met de praktijk, leefwereldtoets, regels pakken oneerlijk uit, onredelijk
    hard, kinderen de dupe, uitvoeringsorganisaties betrekken, klankbord, averechts effect, tekentafel,
    gevolgen voor mensen, beleid in de praktijk, mensen vermalen door het systeem, uitvoeringsrisico's,
    beleid toetsen bij burgers, klem tussen regels, burgers in de problemen door regels, onrecht door
    regels, kwetsbare belangen, effecten op de samenleving, weten wat regels doen met mensen, uitvoerbaar
    beleid, ervaringen van burgers, menselijke gevolgen, hardvochtig uitpakken, mensen betrekken bij
    regels, praktijk en theorie, oog voor de uitvoering, doenvermogen, stapeling van maatregelen, burgers
    vragen wat werkt, botsen met de praktijk, praktische uitwerking, beleid dat niet werkt, onbedoeld
    leed, doenvermogentoets, cliëntenraad, wat doet deze wet met gezinnen, van tekentafel naar
    keukentafel, pilot draaien, proef met inwoners, gebruikersonderzoek, uitvoerbaarheid testen met de
    doelgroep, invoeringstoets, werkt dit in het echt, bedacht achter een bureau, beleid dat mensen dieper
    in de schulden duwt, onbedoeld effect op ondernemers, mensen van de regeling laten meepraten,
    beleidsevaluatie met burgers, simulatie, in de praktijk brengen, klankbordgroep, middel erger dan de
    kwaal, helpt deze subsidie eigenlijk wel, bewoners laten testen, co-creatie, doelgroep bevragen, de
    uitvoering vragen of het werkt, evenredig, gevolgen voor burgers, effecten in de praktijk nagaan,
    toets aan de praktijk, leefwereld en systeemwereld, disproportioneel, disproportionele gevolgen,
    onevenredig hard, burgers betrekken bij de toetsing, mensen die het aangaat raadplegen, hardvochtig,
    harde gevolgen voor mensen, uitpakken voor kwetsbare groepen, is dit wel de bedoeling, beleid en
    werkelijkheid`,
  'legitimiteit/waar-het-misloopt': `
    waar ging het fout, hoe kon dit gebeuren, de oorzaak zoeken, project is mislukt, het liep anders dan
    gepland, knelpunt in de regeling, analyse maken van wat er misging, de maatregel werkt niet, het
    systeem loopt vast, mensen krijgen geen geld door een fout in de regeling, wat moeten we repareren,
    bug in het proces, niet zoals het bedoeld was, waar hapert het, schrijnende gevallen,
    uitvoeringsproblemen, incident onderzoeken, wat is er nodig om het op te lossen, doorgeschoten regels,
    kern van het probleem vinden, ontsporing, reparatie, kink in de kabel, waarom pakt het verkeerd uit,
    waar gaat het mis, oorzaken zoeken, analyse van fouten in de uitvoering, uitvoering loopt vast, wat
    ging er mis, problemen in de uitvoering, hardheden in de wet, knelpunten oplossen, beleid faalt, niet
    bedoelde gevolgen herstellen, evaluatie van wat misging, onderzoek naar oorzaak, probleemanalyse,
    misgelopen project, fouten in het systeem, weeffouten, wat is nodig om het te herstellen, schade
    herstellen, vastgelopen zaken, anders dan bedoeld, falend beleid, herstel, ict-project mislukt, het
    gaat fout maar niemand weet waarom, storing in het proces, op welk punt ging het mis, onbedoelde
    slachtoffers, root cause, fouten opsporen, ict-fiasco, wat is er misgegaan met de regeling,
    hersteloperatie, toeslagenschandaal, de regeling slaat de plank mis, bijstellen als het verkeerd gaat,
    de oorzaak aanpakken, geen symptoombestrijding, onderzoek na een calamiteit, bottleneck, mensen vallen
    tussen wal en schip, niet werkende maatregel, debacle, reconstrueren waar het fout ging, verkeerd
    gelopen zaak, hapering, mankement, fouten in de uitvoering, wat is er misgegaan, onbedoelde gevolgen,
    uitvoering die vastloopt, systeemfouten, falen van de overheid, problemen oplossen bij de bron,
    onderzoek naar wat misging, knelpunten in de uitvoering, weeffout, lessen uit de uitvoering, oorzaken
    van problemen, schrijnende zaken oplossen, herstel van fouten, schade door overheid, vastgelopen
    dossiers, misstand in de uitvoering, bijstellen van beleid, oplossen wat misgaat, probleem
    onderzoeken, oorzaak zoeken, root cause analyse, incident analyseren, waar zit de kink in de kabel,
    beleid slaat de plank mis, averechts effect, de wet schiet zijn doel voorbij, waarom werkt deze
    regeling niet, knelpunt opsporen, foutenanalyse, spaak gelopen, het loopt in de soep, in de knel door
    een regel, hapert het systeem, systeemfout, wat ging er fout bij de invoering, niet werkende subsidie,
    bug, neveneffecten, herstelactie, bijsturen als een regeling verkeerd uitpakt, tussen de wielen, gat
    in de wet, hardheid van de wet, schrijnend geval, doorlichten, perverse prikkel, ontspoord,
    onvoorziene gevolgen, onbedoelde gevolgen van beleid, oorzaken achterhalen, waar wringt de schoen, het
    gaat mis in de uitvoering, vastlopen in regels, mislukte invoering, waar loopt het spaak, vermalen
    tussen regels, knelpuntenanalyse, herstel nodig, hardheden, de fout zit in het systeem, misstand in
    het beleid`,
  'legitimiteit/luister-naar-gevoel': `
    hier klopt iets niet, ik slaap er slecht van, buikpijn van een besluit, het zit me niet lekker, er
    wringt iets, mijn geweten knaagt, ik heb een rotgevoel over dit dossier, niet pluis, ik moet iets doen
    waar ik niet achter sta, intuïtie, piekeren over werk, ik neem het mee naar huis, knoop in mijn maag,
    dit gaat tegen mijn principes in, onrustig gevoel, gewetensbezwaar, malen in bed, twijfels over een
    opdracht, het voelt verkeerd, stemmetje in mijn hoofd, hart en hoofd, hoofdpijndossier, ik schaam me
    voor dit besluit, morele stress, buikgevoel, onderbuikgevoel, luisteren naar je intuïtie, moreel
    kompas, geweten, slapeloze nachten, wakker liggen van werk, niet lekker zitten, gevoel serieus nemen,
    iets voelt niet goed, twijfel over een besluit, morele onrust, knagend gevoel, gewetensnood, ongemak
    bespreken, rechtvaardigheidsgevoel, niet achter een besluit staan, loyaliteitsconflict, emoties
    serieus nemen, buikpijndossier, morele twijfels, werk dat blijft knagen, integriteit en gevoel, stress
    door werk, innerlijke stem, stel ik me aan, ik kan hier niet achter staan, nachtmerries, mijn hart
    zegt nee, steen in mijn maag, er klopt iets niet aan dit dossier, principes, moet ik hieraan
    meewerken, tegen mijn zin, gevoelsmens, ik voel me er ongemakkelijk bij, mijn onderbuik, morele pijn,
    onrechtvaardig gevoel, dit kan toch niet, twijfelen aan wat je doet, opdracht waar je moeite mee hebt,
    beleid uitvoeren waar je tegen bent, zwaar gemoed, stress in mijn lijf, alarmbel, het blijft aan me
    vreten, gewetenswroeging, niet in slaap komen, moreel ongemak, innerlijk kompas, twijfel en geweten,
    intuïtie volgen, gevoel bespreken, een slecht gevoel hebben, trouw zijn aan jezelf, schuurt, iets
    wringt, moreel gevoel, rechtvaardigheid voelen, emotie als signaal, er niet van kunnen slapen,
    gewetensvraag, zorgen over een besluit, niet in de haak, onrust, dit klopt niet, bezwaard gemoed,
    onrecht aanvoelen, slechte nachtrust door werk, ik voel weerstand, niet-pluisgevoel, onderbuik, er
    klopt iets niet, buikpijn van een dossier, knagend geweten, wringt, alarmbellen, ik zit in mijn maag
    met een besluit, piekeren over mijn werk, gewetensbezwaren, met lood in de schoenen, niet kunnen
    slapen door werk, een raar gevoel bij een opdracht, ongemakkelijk gevoel, ik voel weerzin, het knaagt,
    mijn haren gaan overeind staan, ik krijg hier de kriebels van, maalt door mijn hoofd, hier ben ik niet
    trots op, tegen mijn principes, plaatsvervangende schaamte, huisuitzetting raakt me, schuldgevoel,
    gevoel van onrechtvaardigheid, onbehagen, het voelt niet oké, moreel besef, ik lig er 's nachts van
    wakker, ongerust, twijfel die blijft knagen, wakker liggen van een besluit, iets schuurt, signaal van
    binnen, iets in mij zegt nee`,
  'legitimiteit/ruimte-in-regels': `
    mag ik hier een uitzondering maken, hoe streng moeten we zijn, grijs gebied, afwijken van beleid,
    soepel zijn met de regels, beleidsvrijheid, discretionaire ruimte, wat mag ik zelf beslissen binnen de
    regels, kaders geven, regels zijn niet heilig, regels zijn regels, waar zit de rek, kan het ook anders
    volgens de regels, creatief met regels, duidelijke spelregels voor je team, medewerkers weten niet wat
    mag, bandbreedte, coulant zijn, naar de geest van de wet, handelingsruimte, buiten de lijntjes
    kleuren, starre regels, rekkelijk, marge, ruimte in de regels, afwijken van de regels, uitzonderingen
    op regels, speelruimte, discretionaire bevoegdheid, duidelijke kaders, regels te strak, flexibel met
    regels, regels toepassen of afwijken, geest van de wet, beleidsruimte, wanneer mag je afwijken, rek in
    de regels, professionele ruimte binnen de regels, regels uitleggen aan je team, regelvrije ruimte,
    soepele regels, strenge regels, interpretatieruimte, ruimte om af te wijken, niet rigide, marge in het
    beleid, letter en geest van de wet, uitzonderingssituatie, waar ligt de grens van de regels, wat is
    toegestaan, mag het een beetje anders, regels buigen, teamregels, kan dat niet soepeler, flexibele
    toepassing, starheid, computer says no, onduidelijke regels voor het team, mandaatregels, mag ik zelf
    afwijken, afwegingsruimte, kaders en ruimte, regels automatisch toepassen, knellende regels,
    ontheffing, vrijstelling, discretie, bestuurlijke vrijheid, eigen invulling, gedoogbeleid, hardheid,
    spelregels, grensgeval, handhaven of gedogen, streng of soepel, ruimte voor afwijking, regels met
    gezond verstand, ruimte om maatwerk te leveren, de bedoeling boven de regel, handelingsruimte voor
    medewerkers, regeldrift, starre regels loslaten, afwijken mag, flexibele regels, uitleg van kaders,
    kaders stellen, wat mag wel, duidelijkheid over regels, binnen de kaders, regels zijn geen doel,
    beoordelingsruimte, beleid met ruimte, ruimte benutten, grenzen van de regels, regels interpreteren,
    hardheidsclausule, oogje dichtknijpen mag dat, bewegingsvrijheid binnen de wet, waar mag ik afwijken,
    maatwerk binnen de regels, beslisruimte, kan en bepaling, gedogen, coulance, coulant, soepel met
    regels, letter van de wet, mogen we van de richtlijn afwijken, kaders meegeven aan het team,
    afwijkingsbevoegdheid, ruimte om een uitzondering te maken, rekkelijken en preciezen, wat mag mijn
    team zelf bepalen, hoe streng zijn we, vrijheid binnen kaders, te star in de regels, inherente
    afwijkingsbevoegdheid, afwijken van regels, discretionaire ruimte benutten, afwijkingsmogelijkheid,
    maatwerkmogelijkheden, ruimte in de wet, ruimte bieden binnen regels, uitzonderingsmogelijkheden,
    flexibele toepassing van regels`,
  'legitimiteit/rechtmatig-handelen': `
    je aan de wet houden, iedereen gelijk voor de wet, waarom hij wel en ik niet, willekeur, sjoemelen met
    regels, vriendjespolitiek, rechtmatigheid, rekenkamer, accountant keurt af, aanbesteding omzeilen,
    precedent scheppen, legaal, uitzondering kunnen uitleggen, illegaal handelen van de overheid, wet
    overtreden, binnen de wet blijven, rechtsgelijkheid, rechtsstaat, gelijke gevallen gelijk behandelen,
    buiten de wet om, grondwet, een uitzondering goed onderbouwen, rechtvaardig, onwettig, voor de rechter
    standhouden, regels omzeilen, gelijkheidsbeginsel, gelijke behandeling van burgers, handelen volgens
    de wet, rechtsstatelijk handelen, integere overheid, rechtvaardigheid, uitzonderingen verantwoorden,
    willekeur voorkomen, legaliteit, rechtsbescherming, aan regels houden, wetten naleven, overheid moet
    zich aan de wet houden, rechtmatig besteden, onrechtmatige besteding, discriminatieverbod,
    democratische rechtsstaat, evenredigheid, uitzondering rechtvaardigen, het mag niet van de wet,
    machtsmisbruik door de overheid, ongelijke behandeling, compliance, in strijd met de wet, de overheid
    breekt de wet, regels gelden voor iedereen, voortrekken, onrechtmatig, subsidie onterecht toegekend,
    eerlijk behandelen, gelijkheid, vriendjes bevoordelen, klassenjustitie, buiten de regels om,
    accountantsverklaring, rechtmatigheidsverantwoording, legaal of illegaal, machtsmisbruik van de staat,
    handelen in de geest van de rechtsstaat, bestuurlijke willekeur, rechterlijke uitspraak negeren,
    volgens het boekje, controle op rechtmatigheid, wetsovertreding, aanbestedingsfraude, uitzondering
    zonder reden, onpartijdig besluiten, democratie, eigenmachtig optreden, rechtvaardige overheid,
    handelen binnen de wet, eerlijke overheid, gelijke gevallen, rechtszekerheid, macht en tegenmacht,
    onrechtvaardig behandeld, onrecht door de overheid, bevoegdheden misbruiken, buiten je bevoegdheid,
    grondrechten, grondrechten van burgers, regels gelijk toepassen, onpartijdige overheid, wettelijk
    kader, uitzonderingen goed verantwoorden, wetmatigheid, recht doen, rechtsstatelijkheid, publieke
    waarden, algemene beginselen van behoorlijk bestuur, juridisch juist handelen, précedentwerking,
    precedent, vriendje van wethouder krijgt vergunning, aanbesteding volgens de regels,
    rechtmatigheidscontrole, de wet is de wet, illegaal, mogen we dit wel juridisch, achter de wet staan
    als leidinggevende, afwijken alleen met een goede reden, politieke druk om de wet te buigen,
    bestuurder vraagt iets wat niet mag, geitenpaadje, voorkeursbehandeling, uitzonderingspositie
    rechtvaardigen, data verzamelen zonder grondslag, privacy van burgers, inkoop zonder offertes,
    ministeriële verantwoordelijkheid, beginselen van de rechtsstaat, conform de wet, verbod op willekeur,
    in overeenstemming met de wet, misbruik van bevoegdheid, wet naleven, regels naleven, uitzondering
    moet te rechtvaardigen zijn, geen voorkeursbehandeling`,
  'legitimiteit/zorgvuldigheid': `
    slordig besluit, iets over het hoofd gezien, vier ogen principe, goed uitzoeken voor je besluit, elk
    geval apart bekijken, maatwerk, geen haastwerk, dossier op orde, rommelig dossier, dubbel checken,
    standaardoplossing past niet, zorgvuldige afweging, met alle partijen afgestemd, besluit genomen
    zonder overleg, kwaliteit bewaken, alles goed geregeld, alles op papier, oplossing op maat,
    transparant over uitzonderingen, fouten door haast, zorgvuldige procedure, iedereen op de hoogte,
    kwaliteitscontrole, secuur werken, onzorgvuldig, nauwkeurig, zorgvuldigheid, zorgvuldig besluiten,
    maatwerk leveren, maatwerk bieden, kwaliteit van besluiten, zorgvuldig handelen, alles vastleggen bij
    maatwerk, transparant over maatwerk, zorgvuldigheidsbeginsel, goede afstemming, goede voorbereiding
    van een besluit, individuele gevallen, iedereen is anders, op maat helpen, kwaliteitsborging, secuur,
    menselijke maat en maatwerk, fouten voorkomen, collegiale toets, uitzondering netjes vastleggen,
    evenredig besluit, stukken controleren, haastwerk, bijzondere omstandigheden, elk geval is anders,
    persoonlijke situatie meewegen, geen eenheidsworst, slordigheden, tweede lezer, goede checks, proces
    netjes doorlopen, besluit zonder wederhoor, niet over één nacht ijs, niet lichtzinnig, grondig
    onderzoek, alle belangen meewegen, proportioneel, dossier compleet, accuraat, iedereen gehoord voor
    het besluit, maatwerkoplossing, kwaliteit van ons werk, geen fouten in brieven, protocol volgen,
    zuiverheid, alles dichtgeregeld, eerst denken dan doen, toetsing, afgewogen besluit, individuele
    afweging, zorgvuldig werken, zorgvuldig afwegen, maatwerk moet mogelijk zijn, belangen zorgvuldig
    afwegen, individuele omstandigheden, menselijk maatwerk, afstemming met betrokkenen, fouten door
    slordigheid, kwaliteit van het werk, kwaliteit van dienstverlening borgen, evenredigheid, goed
    vastgelegd, uitzonderlijke gevallen, persoonlijke omstandigheden meewegen, balans tussen regels en
    mensen, maatwerk uitleggen, maatwerk en gelijkheid, transparant maatwerk, niet slordig, overhaast
    besluit, behoorlijke voorbereiding, bescherming van gegevens, afwijkend besluit netjes in dossier,
    maatwerk vastleggen, dossiervorming bij uitzonderingen, slordig, met de juiste mensen afgestemd,
    maatwerkbesluit onderbouwen, checklist, zorgvuldige afweging organiseren, audit trail, waarom kreeg de
    buurman maatwerk, dubbelcheck, niet met de natte vinger, maatwerk zonder willekeur, afstemming met
    juridische zaken over maatwerk, haastige spoed, kwaliteitscontrole op besluiten, maatwerkplaats,
    vastgelegde afspraken met andere diensten, open over maatwerk, casusoverleg vastleggen, rechter tikt
    ons op de vingers, zorgvuldige besluitvorming, zorgvuldige voorbereiding, vastgelegd en afgestemd,
    zorgvuldig omgaan met gegevens, dossiervorming, nauwgezet, precies werken, uitzonderingen goed
    vastleggen, zorgvuldig proces, borgen, slordigheid, afstemming geborgd`,
  'legitimiteit/sta-voor-medewerkers': `
    mijn baas laat me vallen, verantwoordelijkheid nemen voor een uitzondering van je team, mijn manager
    dekt me niet, durven afwijken van de regels, medewerker die een uitzondering maakte, wie krijgt de
    schuld, schuld afschuiven op de medewerker, ik neem het op mij, de hardheidsclausule gebruiken, lef om
    maatwerk toe te staan, leidinggevende durft geen uitzondering, achter je mensen gaan staan, kop van
    jut, uit de wind houden, regel loslaten om iemand te helpen, iemand offeren, voor je team in de bres
    springen, verantwoordelijkheid dragen, steun van je baas bij een uitzondering, durf als manager van de
    regels af te wijken, achter je medewerkers staan, staan voor je team, uitzonderingen durven maken,
    verantwoordelijkheid nemen als leidinggevende, hardheidsclausule toepassen, rugdekking bij
    uitzonderingen, maatwerk durven, leidinggevende neemt verantwoordelijkheid, afwijken als dat nodig is,
    medewerkers beschermen, bestuurlijke moed, moedig leiderschap, niet wegduiken als leidinggevende,
    regels opzijzetten voor een schrijnend geval, verantwoordelijkheid niet afschuiven, paraplu voor je
    team, voor je mensen gaan staan, doorbreken van regels, angst voor precedenten, chef duikt weg, mijn
    nek uitsteken voor een uitzondering, lef van de baas, durf om regels los te laten, ik teken ervoor,
    onbillijkheid, schrijnend geval oplossen, op de bres, manager die zijn handen ervan aftrekt,
    eindverantwoordelijk, dekking van bovenaf, uitzondering goedkeuren, verantwoordelijkheid op je nemen,
    iemand laat je vallen, toestemming voor maatwerk, moed om af te wijken, het risico nemen,
    leidinggevende die schuilt achter regels, onbillijke uitkomst, instaan voor je mensen, rug recht voor
    je team, verantwoordelijkheid durven nemen, moed om van regels af te wijken, leidinggevende durft,
    bestuurlijke durf, verantwoordelijkheid voor uitzonderingen, angst voor afwijken, steun bij afwijken
    van regels, baas die verantwoordelijkheid neemt, opkomen voor medewerkers, uitzondering maken voor een
    burger, hardheidsclausule gebruiken, durven beslissen als leidinggevende, verantwoordelijkheid bij de
    top, ruggengraat als leidinggevende, politieke rugdekking, risico durven nemen, moedige manager, nek
    uitsteken voor een uitzondering, ik neem het op mijn bordje, tekenen voor een afwijking, medewerker
    durft niet af te wijken, dekking voor maatwerk, verantwoordelijkheid nemen voor maatwerk van mijn
    team, de schuld niet afschuiven op de uitvoerder, schuld op je nemen, pal staan, achter de behandelaar
    staan bij een uitzondering, mandaat geven om af te wijken, lef om een uitzondering te maken, voor het
    team gaan staan bij de wethouder, hand boven het hoofd, iemand niet laten bungelen, buiten de lijntjes
    kleuren mag van mij, de wind opvangen, op mijn verantwoordelijkheid, schrijnend geval oplossen tegen
    de regels in, handtekening zetten onder maatwerk, medewerker niet laten vallen, regelvrije ruimte
    toestaan, ik sta voor jou in, dekking geven, uitzondering durven maken, de leidinggevende draagt de
    verantwoordelijkheid, besluit voor eigen rekening nemen, maatwerk mogelijk maken voor medewerkers, rug
    recht bij afwijken van regels, moedige leidinggevende, afwijken als de regel onredelijk is, steun bij
    maatwerk, risico nemen voor een burger, mag ik van de regels afwijken van mijn chef`,
  'legitimiteit/dilemmas': `
    kiezen tussen twee kwaden, ik weet niet wat goed is, moreel vraagstuk, intervisie, casus bespreken,
    tegenstrijdige opdrachten, wat zou jij doen in dit geval, regel of mens, gewetensvraag, lastige keuze,
    duivels dilemma, ethische kwestie, klem tussen bestuur en burger, casuïstiek, moreel beraad, spagaat,
    praktijkgevallen delen in het team, afweging tussen privacy en veiligheid, hoe kies je tussen
    loyaliteit en geweten, dilemma op tafel, het is nooit goed, tussen twee vuren, botsende belangen, goed
    of fout, dilemma's bespreken, morele dilemma's, ethische dilemma's, tegenstrijdige belangen,
    conflicterende waarden, loyaliteit, dilemma op het werk, lastige afwegingen, intervisie over
    dilemma's, gewetensconflict, integriteitsdilemma, wat is het juiste om te doen, dilemmasessie,
    dilemmaspel, moeilijke keuzes, regels of menselijkheid, keuzestress, belangentegenstelling, ethiek,
    waardenconflict, politiek dilemma, tussen wal en schip bestuurder en burger, in gesprek over
    dilemma's, wat weegt zwaarder, moeilijke afweging bespreken, hart en verstand, kiezen is verliezen,
    tussen de regels en de mens, dubbele loyaliteit, moresprudentie, casus inbrengen,
    integriteitsdilemma's, gewetensbezwaren bespreken in het team, waarden botsen, onmogelijke keuze,
    socratisch gesprek, praktijkdilemma, dilemmatafel, ethische commissie, wat is wijsheid, hypothetisch
    geval, ambtelijke loyaliteit, snelheid tegen zorgvuldigheid, kwestie voorleggen, lastig vraagstuk uit
    de praktijk, knoop, klem zitten tussen belangen, morele keuzes, gesprek over dilemma's, spanning
    tussen regels en praktijk, moeilijke beslissingen, ethiek in de praktijk, waarden tegenover elkaar,
    tweestrijd, loyaliteitsdilemma, dilemma's van inspecteurs, tegengestelde belangen, lastige beslissing,
    tussen politiek en burger, morele vragen, gewetensvragen bespreken, dilemma's in de uitvoering,
    botsende waarden, politiek-ambtelijk dilemma, ethisch gesprek, casuïstiek bespreken, intervisie over
    lastige casussen, klem tussen regel en mens, lastige keuzes in het werkoverleg, casus van de week,
    loyaal of kritisch, casusbespreking, kwestie voorleggen aan het team, spanningsveld, tegenstrijdige
    belangen bespreken, tegenstrijdig, in tweestrijd, moeilijke afweging bespreken met het team, dilemma
    van een handhaver, morele vraagstukken, klem zitten tussen politiek en burger, kiezen of delen, op het
    slappe koord, waarden die botsen, dilemma's delen, ethische reflectie, moreel dilemma, morele
    dilemma's uit de praktijk, praktijkdilemma's, moeilijke keuzes bespreken, tegenstrijdige eisen,
    spanning tussen politiek en uitvoering, wringende belangen, loyaliteitsconflict, dilemmagesprek,
    morele oordeelsvorming`,
  // Werken vanuit de opgave: grenzeloos samenwerken, mensgericht
  'opgave/samenwerken-of-afstemmen': `
    samenwerken voor de bühne, alles is al besloten, schijninspraak, wil je mijn mening echt weten, doen
    alsof je samenwerkt, alleen maar mailen ter kennisname, we zitten samen aan tafel maar doen niets
    samen, andere ideeën toelaten, openstaan voor iets nieuws, samen aan één stuk werken, samen iets
    bedenken, een plan dat al vaststaat, vinkje halen bij een andere afdeling, cocreatie, verrassende
    ideeën, out of the box, alleen afstemmen, eindeloze afstemoverleggen, paraaf halen, ze vragen ons pas
    op het eind, echt samen werken, stond ik echt open voor hun plan, over de schutting gooien, plannen
    samen maken, luisteren naar een idee dat je niet verwacht, echt samenwerken, samenwerken of afstemmen,
    openstaan voor inbreng, samen nadenken, andere ideeën welkom, inbreng van anderen, openheid voor
    nieuwe ideeën, schijnparticipatie, co-creatie, vooraf vaststaande uitkomst, afstemmen met andere
    afdelingen, gezamenlijk plan maken, creatief samenwerken, nieuwe inzichten van anderen, samenwerken is
    lastig, hokjesdenken loslaten, vrijblijvend overleg, afstemming tussen afdelingen, samen ontwerpen,
    ruimte voor onverwachte ideeën, bondgenoten, samenwerkingspartner, tijdig anderen vragen mee te
    denken, inspraak voor de vorm, vooraf al beklonken, wij mogen nog iets vinden maar het plan ligt er,
    mening gevraagd en niets mee gedaan, gelijkwaardige samenwerking, onze inbreng wordt genegeerd, over
    en weer mailen, samen optrekken met partners, echte dialoog, werkgroep zonder werk, overlegcircus,
    alleen informeren, pingpongen, gezamenlijk eigenaarschap, open staan voor elkaar, ideeën van buiten,
    kruisbestuiving, rituele dans, gedachten wisselen, samenspel, meedenken toelaten, eigen plan
    doordrukken, gesloten voor nieuwe ideeën, draagvlak achteraf, met lege handen beginnen, echte
    samenwerking, samenwerking is meer dan overleg, ruimte voor inbreng, gezamenlijk optrekken, creatieve
    ideeën, samen dromen, plannen van anderen omarmen, vroeg samenwerken, open samenwerking, alleen maar
    overleggen, open houding in samenwerking, co-creëren, gelijkwaardige partners, inbreng serieus nemen,
    onverwachte ideeën, ideeën bundelen, vanuit verschillende invalshoeken, gedeeld belang, samen aan de
    slag, constructief samenwerken, wederkerige samenwerking, samenwerken voor de vorm, we informeren
    alleen maar, halen we echt input op, alles staat al vast, vinkje halen bij de andere afdeling, even
    langs alle afdelingen voor akkoord, afstemoverleg, parafencircus, samen schrijven in plaats van
    commentaar, onverwacht idee omarmen, dichtgetimmerd plan, echt open voor ideeën van partners,
    ketenpartner mag alleen reageren, voldongen feit, overleggen om het overleggen, openstaan voor inbreng
    van buiten, inspraakavond voor de bühne, afvinken, meedenken of meepraten, tekenen bij het kruisje,
    wij weten het al, blanco vel, not invented here, samenwerken met provincie en waterschap, oprecht
    samenwerken, afstemmen is geen samenwerken, inbreng van anderen benutten, openstaan voor nieuwe
    ideeën, eigen gelijk loslaten, gelijkwaardige partner, ruimte voor andermans idee, samenwerking van
    harte, voorgekookt, alleen voor de vorm, andermans inbreng verwerken, samen maken in plaats van
    toesturen`,
  'opgave/betrek-mensen': `
    mensen meenemen in je plan, bewoners vragen wat ze willen, laat weten wat er met hun inbreng is
    gedaan, wij horen nooit wat er uitkomt, participatieavond, draagvlak, stakeholders, partijen aan
    tafel, vertellen wat je moet afwegen, ondernemers betrekken bij een plan, bewonersavond, samen met de
    buurt, resultaten delen, terugkoppelen aan deelnemers, meepraten over de straat, inwoners laten
    meebeslissen, belanghebbenden, klankbordgroep, waarom is de keuze zo gevallen, mensen voelen zich
    overvallen door een besluit, co-creatie met de stad, overleg met omwonenden, participatie,
    samenspraak, betrekken van inwoners, stakeholders betrekken, draagvlak creëren, burgers laten
    meedenken, participatie van burgers, inspraakavond, terugkoppeling aan inwoners, afwegingen delen met
    betrokkenen, resultaten terugkoppelen, inwoners informeren, mensen actief betrekken, belanghebbenden
    betrekken, bewoners betrekken, partners betrekken, contact met belanghebbenden, burgerberaad,
    omgevingsdialoog, samen met inwoners, uitkomst laten weten, burgerinitiatief, meedenken over beleid,
    maatschappelijke partners, meenemen in besluiten, inbreng van inwoners, betrokken inwoners,
    buurtbewoners, participatieladder, omwonenden horen niets, burgers te laat betrokken, waarom is er
    niks met ons advies gedaan, belangengroepen, wijkraad, cliëntenraad, enquête onder bewoners,
    raadplegen, informatieavond, inspreken, gesprek met de buurt over een azc, protest van bewoners,
    uitleggen welke belangen er spelen, meenemen in het proces, betrokkenheid van burgers, mede-eigenaar
    maken, terug naar de deelnemers, nieuwsbrief aan bewoners, windmolens, samen besluiten, uitkomsten
    bekendmaken, input ophalen, mensen niet voor voldongen feiten stellen, achterban, burgers betrekken
    bij besluiten, betrokkenheid van inwoners, inwoners laten meepraten, inspraak van burgers, belangen
    van betrokkenen, burgers meenemen, mensen op de hoogte houden, resultaten uitleggen, uitkomsten
    terugkoppelen, samenwerken met inwoners, burgerraad, in gesprek met belanghebbenden, actief betrekken,
    overleg met bewoners, betrokken burgers, communiceren over keuzes, buurt betrekken, draagvlak onder
    bewoners, gesprek met de stad, lokale democratie, maatschappelijke organisaties betrekken, mensen mee
    laten doen, inwonersparticipatie, omwonenden meenemen, terugkoppelen wat er met inbreng is gedaan,
    buurt betrekken bij de herinrichting, inspraak, omgevingsmanager, belanghebbenden vroeg aan tafel,
    dijkversterking met bewoners, vertellen wat de uitkomst is, laten weten wat het is geworden, keuzes
    delen met de omgeving, participatieplan, nieuwsbrief aan omwonenden, ondernemers betrekken, meedenken
    vanuit de wijk, wijkschouw, achteraf horen wat er besloten is, mensen meekrijgen in je project,
    terugkoppeling na een bijeenkomst, burgerbetrokkenheid, afwegingen delen met inwoners, open over
    keuzes naar de omgeving, burgers laten meebeslissen, participatietraject, meedoen van bewoners,
    communiceren met de buurt, inwoners aan tafel, omgeving informeren, burgers meenemen in afwegingen`,
  'opgave/breng-talent-in': `
    waar ben ik goed in, ik word niet benut, ik kan meer dan ik nu doe, je kennis gebruiken voor het team,
    met mijn ervaring iets doen, je sterke kanten laten zien, vakmanschap, jezelf niet te klein maken, ik
    ben hier de expert maar zeg niks, je kwaliteiten inzetten, expertise aanbieden, een bijdrage leveren,
    ik heb een idee over hoe het kan, mijn steentje bijdragen, trots op je vak, ieder zijn specialiteit,
    bescheiden collega, talent laten zien, mijn kennis wordt niet gebruikt, eigen inbreng in het project,
    specialist, je talent gebruiken, talent inzetten, deskundigheid inbrengen, expertise inbrengen, eigen
    kennis delen in het team, vakkennis inbrengen, vakman, laten zien wat je kunt, je kwaliteiten
    benutten, bijdragen aan de opgave, vakmanschap tonen, initiatief nemen, jezelf profileren, onderbenut,
    iets toevoegen, specialisme, je sterke punten inzetten, uitblinken, zichtbaarheid, passie, meedoen met
    je expertise, samen aan een opgave, waar liggen mijn kwaliteiten, ik verstop mijn talent, verborgen
    kennis, dit kan ik goed, je vak uitoefenen, iets bijdragen, mijn specialisme gebruiken, een expert in
    huis, jezelf laten zien, ambacht, creativiteit inzetten, je ervaring gebruiken, vaardigheden, ik
    verveel me, waarom vraagt niemand mij, ik wil meer doen, iets goeds doen met wat je kunt, jouw
    meerwaarde, persoonlijke kracht, bescheidenheid, talent in het project brengen, onvermoede talenten,
    meerwaarde leveren, vakmanschap inbrengen, je expertise delen, deskundige inbreng, talent tonen, eigen
    kwaliteiten kennen, waar ligt mijn talent, je passie volgen, bijdrage aan het team, vakkundig,
    ambtelijk vakmanschap tonen, inhoudelijke bijdrage, met je talent aan de slag, het beste van jezelf
    geven, kwaliteiten laten zien, je ervaring inbrengen, in je kracht, mijn vakkennis gebruiken in een
    projectteam, mijn expertise aanbieden, doen waar je goed in bent, specialist aan tafel, ik kan meer
    dan mijn functie, talent verspild, jezelf laten zien met je kennis, je steentje bijdragen, mijn sterke
    kant inzetten, ik ben handig met data, creativiteit inbrengen, bijdragen met je vak, mijn ervaring
    telt, je toegevoegde waarde, t-shaped, mijn skills benutten, valse bescheidenheid, je licht onder de
    korenmaat, mijn diploma's niet gebruikt, meedoen aan een projectgroep, als inhoudelijk deskundige
    meedoen, projectteam zoekt een expert, ik zit hier onder mijn niveau, jouw kennis is goud waard, ik
    wil meer betekenen, vrijwillig voor een werkgroep, eigen deskundigheid inzetten, ik kan meer dan ze
    denken, bijdragen met mijn kennis, eigen kracht inzetten, kwaliteiten inbrengen, vakmanschap inzetten,
    doen waar je energie van krijgt voor de opgave, jezelf aanbieden voor een project, mijn kunde`,
  'opgave/waardeer-talent': `
    een compliment geven, dankjewel zeggen, een schouderklopje, nooit een bedankje, hij is hier echt goed
    in, elkaars kennis gebruiken, blij zijn met een collega, waardering, iemand in het zonnetje zetten,
    collega die veel weet, we nemen het voor lief, de eer opstrijken, iemand gaat er met mijn idee
    vandoor, ere wie ere toekomt, trots op collega's, respect voor vakmensen, ervaren rotten, vakmensen
    serieus nemen, goed gedaan, oudere collega's met veel kennis, erkenning krijgen, beleid kijkt neer op
    uitvoering, pluim, waardering voor collega's, complimenten geven, waardering tonen, talent van
    collega's waarderen, erkenning voor vakkennis, respect voor deskundigheid, deskundigheid waarderen,
    niet gewaardeerd worden, successen vieren, dank uitspreken, waardering op de werkvloer, deskundige
    collega's, vakmanschap waarderen, bedanken, gezien worden om je kennis, prijzen, applaus, beloning,
    dankbaarheid, blijk van waardering, lof, kennis van anderen benutten, inzet waarderen, afscheid van
    een gewaardeerde collega, bloemetje, lintje, dank je wel collega, goed werk zien, complimentendag,
    jubileum, collega's knowhow, opkijken tegen iemand, luisteren naar de vakman, specialist waarderen,
    petje af, hulde, veren, kennis van uitvoerders, beroepseer, respect voor ervaring, jaloers op een
    collega, concurrentie onderling, andermans werk erkennen, ervaringskennis, schatkamer, mensen die het
    vak verstaan, succes van een ander, erkenning voor inzet, extra inzet waarderen, waardering
    uitspreken, geen waardering krijgen, gewaardeerde collega, vakkennis op waarde schatten, elkaars
    kwaliteiten zien, trots op het vak, beroepstrots van collega's, inspecteurs en hun vak, elkaar
    complimenteren, goede prestaties zien, deskundigheid van anderen, talenten van collega's zien, elkaars
    vak waarderen, successen delen, complimentje, dank voor je inzet, ervaring op waarde schatten, it'ers
    worden nooit serieus genomen, compliment geven aan een vakgenoot, credits geven, eer geven wie eer
    toekomt, met de veren van een ander pronken, iemand die er veel verstand van heeft, goed gedaan
    zeggen, veldwerkers waarderen, kennis van de uitvoering serieus nemen, dank je wel voor je bijdrage,
    schouderklopje, neerkijken op uitvoerders, expert in ons midden, waardering tussen disciplines,
    complimenteus, laat merken dat je iemands vakmanschap ziet, bewondering voor een collega, ervaring van
    oudere collega's benutten, respect voor elkaars vak, kudos, collega in het zonnetje zetten, erkenning,
    ondergewaardeerd, technische kennis op waarde schatten, waarderen van expertise, erkenning voor
    andermans vak, waardering voor deskundigheid, respect voor vakkennis, inbreng van specialisten
    waarderen, trots op elkaars werk, ervaringskennis waarderen, praktijkkennis, kennis van een ander
    erkennen, complimenten voor vakwerk, deskundige collega serieus nemen, andermans sterke punten`,
  'opgave/leg-contact': `
    praten met de mensen om wie het gaat, wie is mijn doelgroep, naar buiten gaan en mensen spreken, de
    wijk in, ik heb nog nooit een bijstandsgerechtigde gesproken, over mensen maar niet met mensen, weten
    hoe mensen leven, bezoek aan huis, achter de voordeur, de gebruiker kennen, inwoners opzoeken, wat is
    de situatie van dit gezin, cliënten spreken, weet je wel over wie je schrijft, beleidsmaker die nooit
    buiten komt, leefwereld, ervaringen van burgers ophalen, spreekuur in de buurt, meelopen met de
    wijkagent, de menselijke maat, dossier zonder gezicht, kennen we onze klanten, voor wie doen we het,
    langsgaan bij ondernemers, contact met de doelgroep, wie is de doelgroep, de leefwereld van inwoners,
    mensen leren kennen voor wie je werkt, in gesprek met de samenleving, de wijk in gaan, mensgericht
    werken, menselijke maat, mens centraal, huisbezoek, weten wie je voor je hebt, situatie van mensen
    kennen, persoonlijke omstandigheden, contact met inwoners, dicht bij de burger, burgers ontmoeten,
    doelgroep spreken, doelgroep kennen, beleidsmakers naar de uitvoering, ervaringsverhalen, naar de
    mensen toe, kwetsbare mensen ontmoeten, armoede, gezinnen, dichtbij mensen, jongeren spreken, klant
    kennen, uit je ivoren toren, achter je bureau vandaan, boeren opzoeken, ouderen bezoeken, op straat
    praten met jongeren, ervaringsdeskundige, ken je doelgroep, met dakloze mensen praten, langs de
    deuren, meekijken in de spreekkamer, wie zijn onze cliënten, leefsituatie, sociale kaart, wat hebben
    mensen meegemaakt, weten voor wie je werkt, wijkteam, de mens achter het nummer, huisbezoeken, armoede
    van dichtbij, echte mensen, dossier of mens, bij mensen thuis, contact met ondernemers, persona's,
    praktijk opsnuiven, mensen die afhankelijk zijn van de overheid, contact met burgers zoeken,
    leefwereld van mensen, dicht bij de samenleving, weten wat mensen meemaken, de mens zien, mensen in
    armoede, mensen in een kwetsbare positie, verhalen van burgers, systeemwereld en leefwereld, contact
    met kwetsbare groepen, praten met jongeren, uit het systeem stappen, doelgroep ontmoeten, mensen zien
    in plaats van dossiers, persoonlijke situatie van burgers, in gesprek met ouders, de bedoeling voor
    mensen, naar mensen luisteren voor wie je werkt, mensgerichte overheid, de burger kennen, wie zijn de
    mensen achter de cijfers, met boeren om tafel, ik spreek nooit een burger, op huisbezoek bij een
    gezin, langs bij de ondernemer, wat speelt er bij dit gezin, situatie van een cliënt kennen, meelopen
    in de uitvoering, aan de keukentafel, ken je klant, beleid maken zonder de mensen te kennen,
    veldbezoek, dossier met een gezicht, schuldenaar, vluchtelingen spreken, jongeren opzoeken,
    omstandigheden van de aanvrager, persoonlijke situatie, eropaf, met mensen praten in plaats van over
    ze, interview met burgers, buurthuis, op locatie gaan kijken, weten voor wie je het doet, burgers
    opzoeken, levenssituatie van burgers, ken de mensen om wie het gaat, in contact met de samenleving,
    verhalen van mensen ophalen, de mens achter het dossier kennen, wat speelt er in hun leven, cliënten
    ontmoeten, burgers in de knel spreken`,
  'opgave/leef-je-in': `
    als het jouw moeder was, stel dat jij die brief krijgt, in andermans schoenen staan, hoe zou ik me
    voelen, empathie, je verplaatsen in iemand anders, kijk door de ogen van de burger, wat als het jou
    overkomt, inlevingsvermogen, je zal het maar wezen, als het mijn kind was, meevoelen, wat zou jij zelf
    doen, harteloos besluit, kil systeem, door de bril van de ander, menselijkheid, compassie, wie bedenkt
    zoiets, verplaats je in de klant, alsof het over je eigen gezin gaat, hoe is het om schulden te
    hebben, perspectief van de inwoner, zonder gevoel beslissen, inleven in de burger, verplaatsen in een
    ander, empathie tonen, in de schoenen van de burger, perspectief van de burger, begrip voor de
    situatie van de ander, wat zou jij doen, invoelen, inlevend vermogen, medeleven, door andermans ogen
    kijken, rekening houden met een ander, je eigen familie, stel dat het jou gebeurt, rolwissel, hoe zou
    het voelen, medemens, verplaats je in de lezer, verplaats je in de ander, gevoelloos, empathisch,
    inleven, in iemands hoofd kruipen, wat zou ik willen als burger, als ik zelf schulden had, door de
    ogen van een kind, hoe komt deze brief over, zet je andere pet op, mededogen, hartelijkheid, wat als
    ik de aanvrager was, gevoel voor de ander, zou je dit je oma aandoen, rol omdraaien, van de andere
    kant bekijken, geen oog voor de gevolgen, koude overheid, onmenselijk, stel je voor, je staat er zelf
    maar voor, inlevend, ander perspectief innemen, een dag in een rolstoel, gebrek aan inlevingsvermogen,
    begrip voor burgers, menselijk kijken, wat betekent dit voor de burger, invoelend, zonder empathie, je
    inleven in de klant, je inleven in een collega, kijken vanuit de burger, verplaatsen in de burger,
    vanuit de ander denken, je voorstellen hoe het is, eerst mens, ervaren wat de burger ervaart, denken
    vanuit mensen, hartverwarmend, empathie en begrip, hart hebben voor mensen, stel je voor dat het je
    moeder was, je zal het maar hebben, als het jouw kind was, hoe zou ik me voelen als burger, met de
    ogen van een ander, perspectief wisselen, door de bril van de klant, walk in their shoes, compassie
    met burgers, zou je dit zelf accepteren, hoe is het om deze brief te krijgen, kil, wat als jij die
    boete kreeg, verplaatsen in een ondernemer, je inleven in een asielzoeker, rollen omdraaien, aan de
    andere kant van de balie, in zijn plaats, weinig inlevend, stel dat jij rond moest komen van een
    uitkering, menselijke maat, inleving, inleven in burgers, verplaatsen in de situatie van een ander,
    stel dat jou dit overkwam, invoelingsvermogen, burger als mens zien, kruipen in de huid, zou jij dit
    willen, het had jou kunnen zijn, mens voorop, wat zou jij doen in zijn situatie`,
  'opgave/professioneel-oordeel': `
    achter je eigen advies blijven staan, ik weet zeker dat dit klopt maar ze luisteren niet, je rug recht
    houden, op je vakkennis vertrouwen, ik word overruled, niet meewaaien, je advies aanpassen omdat de
    baas dat wil, standpunt innemen, ergens voor staan, zelfvertrouwen in je werk, je niet laten ompraten,
    onder druk gezet om een rapport te wijzigen, voet bij stuk houden, mijn vak verstaan, onafhankelijk
    advies, eigen afweging maken, inspecteur die zich laat beïnvloeden, durven staan voor je mening, je
    poot stijf houden, ik twijfel aan mezelf, loyaal maar kritisch, professionele autonomie, vertrouwen op
    je ervaring, eigen koers varen, knopen doorhakken, vertrouwen op je eigen oordeel, staan voor je vak,
    professioneel handelen, onafhankelijk adviseren, je advies verdedigen, beroepstrots, professionele
    standaard, ruggengraat, trouw aan jezelf, eigen oordeel vormen, durven beslissen, standvastig, niet
    buigen voor druk, stevig staan, overtuiging, vakinhoudelijk oordeel, ergens voor gaan staan,
    zelfverzekerd, vrije advisering, professioneel eigenwijs, je eigen afweging, deskundig oordeel,
    vakmanschap en moed, besluiten durven nemen, naar eigen inzicht handelen, geen soldaat maar mens,
    deskundig advies, ik weet waar ik het over heb, tegen de druk in, niet zwichten, adviseur onder druk,
    rapport aangepast, wetenschappelijk integer, besluitvaardig, doortastend, zelf beslissen op basis van
    je vak, vertrouwen in eigen kunnen, rechte rug, waar sta ik voor, je vak serieus nemen, niet blind
    orders uitvoeren, je laten leiden door je vak, knoop doorhakken, vakinhoud, autoriteit, overtuigd van
    je advies, standpunten, eigen mening als ambtenaar, professionele moed, opstaan voor je vak,
    klakkeloos doen, onafhankelijk denken, onafhankelijke ambtenaar, vakmanschap boven politiek, eigen
    verantwoordelijkheid als professional, durven oordelen, weerstand bieden aan druk, groepsdruk
    weerstaan, je eigen mening vormen, moedig adviseren, professionele integriteit, vrij en onafhankelijk
    oordelen, op je ervaring afgaan, lef en ruggengraat, professionele ethiek, rug recht, ruggengraat
    tonen, moed, autonome professional, trouw aan je vak, stelling nemen, standpunt verdedigen, sterk in
    je schoenen staan, rug recht houden, op je strepen staan, vakmanschap vertrouwen, ik weet dat dit
    advies klopt, voet bij stuk, staan voor je advies, stevig in je schoenen, ik laat me niet onder druk
    zetten, mijn deskundig oordeel wordt genegeerd, als expert vind ik, beroepseer, zelfverzekerd
    adviseren, druk van een wethouder weerstaan, afwijken van het protocol omdat het beter is, mijn
    inschatting als professional, politieke druk op mijn advies, zelfvertrouwen, durf te adviseren, ik
    twijfel aan mijn eigen oordeel, durf op je kennis te varen, advies aanpassen onder druk, vakmatig
    oordeel, onafhankelijk oordeel, vakinhoudelijk standpunt, ambtelijke onafhankelijkheid, op je vak
    vertrouwen, inhoudelijk standpunt verdedigen, mijn vakkundige mening, je eigen koers varen, vasthouden
    aan je advies, inhoudelijk overtuigd, deskundigheid laten gelden, zelfstandig oordeel, durf te staan
    voor je vak`,
  'opgave/opgavegericht-werken': `
    gewoon iets proberen, ruimte om te experimenteren, niet opgeven, pilots, buiten de gebaande paden,
    projectmatig werken aan een vraagstuk, maatschappelijk probleem centraal, mag het ook mislukken,
    innovatie, niet vanuit je hokje werken, werken aan grote vraagstukken, proeftuin, we zitten vast in de
    lijn, van buiten naar binnen werken, nieuwe aanpak uitproberen, integraal werken, doorzetten als iets
    niet meteen lukt, er is geen ruimte om anders te werken, het vraagstuk voorop, energietransitie,
    anders organiseren, programma's, wicked problems, leren door te doen, opgavegericht werken,
    experimenteren, ruimte voor experimenten, leren door doen, maatschappelijke opgave, opgaven centraal,
    blijven proberen, volhouden, vernieuwen, innoveren, nieuwe dingen proberen, pionieren, vallen en
    opstaan, ruimte geven om te proberen, experimenteerruimte, integraal aan een opgave werken,
    maatschappelijk vraagstuk, doorzettingsvermogen, lef om te proberen, pilot starten, anders werken,
    transformatie, ontschotten, proefproject, programmatisch werken, programmamanagement, fouten mogen
    maken in een pilot, gedurfd, ondernemend, iets nieuws beginnen, transitie, wonen en klimaat, startup,
    living lab, experiment mislukt, opnieuw proberen, aanhouder wint, probeer maar, ruimte voor
    initiatief, de opgave staat centraal, buiten de lijntjes, doe eens gek, vernieuwingsdrang, nooit
    opgeven, innovatielab, uitdagingen van deze tijd, tegen de stroom van regels in vernieuwen, lef, geen
    blauwdruk, zoekend werken, ontdekken, van bureaucratie naar opgave, durven dromen, vernieuwende
    aanpak, maatschappelijke vraagstukken, complexe vraagstukken, creatief aan de slag, inventief, durf te
    experimenteren, innovatieruimte, nieuwe wegen, uitproberen, anders dan anders, opgavegestuurd, opgave
    in plaats van organisatie, leren van mislukte experimenten, kansen pakken, ondernemerschap, aan de
    slag gaan, van denken naar doen, pionieren in je werk, blijven zoeken, ruimte om te falen in een
    experiment, vernieuwing in de organisatie, aanpakken van grote opgaven, loskomen van de
    lijnorganisatie, uit de hokjes van de organisatie, uit de lijn, opgaveteams, opgavemanager,
    matrixorganisatie, projectmatig werken, volhouden bij een andere manier van werken, gebiedsgericht
    werken, startup sfeer, labs, fouten mogen bij experimenten, agile, nieuwe aanpak blijft steken,
    vernieuwing volhouden, aanmodderen tot het lukt, kantelen van de organisatie, silo's, doelen boven
    afdelingen, niet opgeven na een mislukte poging, opgavegestuurd werken, opgave centraal, niet in
    kokers werken, oude structuren loslaten, vraagstuk centraal, netwerkend werken, ruimte om te proberen,
    trial and error, werken over afdelingen heen aan een opgave`,
  'opgave/moedig-samenwerking-aan': `
    afdelingen werken langs elkaar heen, eilandjes, over de muur kijken, samenwerken met een andere
    gemeente, niemand mag buiten zijn eigen team werken, hokjes in de organisatie, ketenpartners opzoeken,
    samen met het rijk, verkokering, koninkrijkjes, mensen uitlenen aan een ander team, buiten de lijn
    werken, wij en zij tussen afdelingen, regionaal samenwerken, beleid en uitvoering praten niet met
    elkaar, dat is niet ons werk, netwerken, interdisciplinair, schotten weghalen, samenwerking tussen
    ministeries, elkaar opzoeken, toestemming nodig om met een ander te overleggen, afdelingsgrenzen,
    alleen voor je eigen toko gaan, grensoverstijgend, samenwerken over grenzen heen, samenwerken met
    andere overheden, ontkokeren, domeinoverstijgend werken, interbestuurlijk samenwerken, samenwerking
    stimuleren, samenwerken tussen afdelingen, over de grenzen van je afdeling, silo's doorbreken, keten
    samenwerking, samenwerken met partners, eilandcultuur, ruimte om samen te werken, netwerkend werken,
    één overheid, over schotten heen, gemeenten werken samen, grenzeloos samenwerken, publiek-private
    samenwerking, instanties werken langs elkaar heen, samenwerkingscultuur, samenwerken op alle niveaus,
    bovenlokale samenwerking, vrijheid om samen te werken, hokjescultuur, elk team voor zich, samen met de
    politie, zorg en veiligheid samen, wij werken alleen voor onze eigen afdeling, grensverkeer, over je
    eigen schutting kijken, federatief, samenwerkingsverband, met één mond praten, rijk en gemeente samen,
    integrale aanpak, medewerkers uitwisselen, detacheren, netwerk opbouwen, buiten de organisatie
    samenwerken, afdeling wil niet meewerken, elkaar vinden, publiek-privaat, ketens, gezamenlijke aanpak,
    cultuurverschil tussen afdelingen, wij doen niet aan grenzen, interdepartementaal, buurgemeente, over
    departementen heen, grenzen van departementen, samenwerken tussen beleid en uitvoering, beleid en
    uitvoering samen, wij-zij-denken tussen afdelingen, hokjes en schotten, ketenaanpak, interne
    samenwerking, samenwerking bevorderen, gezamenlijk werken aan problemen, ruimte geven om samen te
    werken, samenwerkende overheden, netwerksamenwerking, kokers, integraal samenwerken, stimuleren van
    samenwerking, samenwerken over organisaties heen, organisatiegrenzen, langs elkaar heen werken,
    versnippering, muren tussen afdelingen, eilanden, samenwerkingspartners zoeken, ketenpartners, over de
    schutting, hokjesgeest, eilandjescultuur, samenwerken met andere ministeries, regionale samenwerking,
    ik mag niet met een andere afdeling werken van mijn chef, ruimte om met partners te werken,
    netwerkorganisatie, multidisciplinair team, wij zij, uitwisseling tussen afdelingen, interbestuurlijk,
    gemeenten en provincie samen, tijd krijgen om samen te werken, cross functioneel, allianties, uitlenen
    van medewerkers, concurrentie tussen directies, territoriumdrift, over grenzen heen samenwerken,
    domeinoverstijgend, twee afdelingen dezelfde klus, als één overheid werken, samenwerken over domeinen,
    muren slechten, bestuurslagen, samenwerken met het veld, medewerkers vrijheid geven om samen te
    werken, grenzeloos, ketensamenwerking aanmoedigen`,
  'opgave/zorg-voor-verbinding': `
    twee teams doen hetzelfde, overzicht over de dossiers, mensen aan elkaar koppelen, de manager weet wat
    elders speelt, dubbel werk bij twee afdelingen, dwarsverbanden, wie moet ik hiervoor spreken, linken
    leggen, spin in het web, helikopterview, ze weten niet van elkaar dat ze ermee bezig zijn, bruggen
    bouwen, verbinder, grote geheel zien, lijntjes leggen, samenhang tussen projecten, informatie uit het
    mt doorgeven, raakvlakken, de rode draad tussen dossiers, iemand doorverwijzen naar het juiste team,
    netwerk van de leidinggevende benutten, puzzelstukjes, integraal kijken, verbindend leiderschap,
    verbanden zien, verbinden van dossiers, verbinding leggen tussen afdelingen, overzicht van de
    leidinggevende, samenhang zien, verbinder tussen teams, strategisch overzicht, mensen met elkaar in
    contact brengen, afstemming op hoger niveau, dossiers die elkaar raken, overkoepelend, dubbel werk
    voorkomen, makelaar, koppelen, teams met elkaar verbinden, leidinggevende legt de link, netwerk
    gebruiken, wie werkt hier nog meer aan, integrale aanpak, coördinatie tussen teams, niemand weet van
    elkaar wat hij doet, coördineren, strateeg, linking pin, twee dossiers met hetzelfde onderwerp, elkaar
    versterken, mensen samenbrengen, regie over meerdere teams, parallelle trajecten, stuurgroep, ik weet
    wat er in een ander team speelt, bredere context, van bovenaf overzien, overlap, dwarsdoorsnede,
    signalen verbinden, opbrengsten delen tussen teams, koppelkansen, grote verband, verbindende schakel,
    afstemmen met andere managers, onderlinge samenhang, verspreide kennis samenbrengen, verbindingen
    leggen, mensen met elkaar verbinden, het grotere geheel, overzicht houden over projecten, afstemming
    tussen teams, verbindende leider, elkaar op de hoogte houden, samenhang in beleid, samenhang bewaken,
    dwarsverbanden leggen, schakel tussen bestuur en uitvoering, verbinding maken, alles hangt met alles
    samen, coördinerende rol, netwerkleider, versnipperde aanpak, brug tussen afdelingen, langs elkaar
    heen werkende teams, overkoepelend beeld, verbindend vermogen, twee teams doen hetzelfde zonder dat ze
    het weten, van bovenaf zie je samenhang, overzicht over programma's, koppelen van projecten, wie moet
    met wie praten, integraliteit, verschillende dossiers raken elkaar, aansluiting tussen beleid en
    uitvoering, mt verbindt, rode draad, losse eindjes, netwerk benutten als manager, schakelen tussen
    afdelingen, de juiste mensen bij elkaar brengen, bruggenbouwer, afstemming tussen directies regelen,
    dubbel werk tussen teams voorkomen, twee afdelingen die hetzelfde doen, overstijgend kijken,
    afdelingen verbinden, linkerhand en rechterhand, kruisverbanden, inhoudelijke samenhang, dossiers met
    elkaar verbinden, mensen verbinden, overlap tussen projecten, het geheel overzien, lijntjes met andere
    directies`,
  'opgave/verken-de-opgave': `
    wie hebben we nodig voor dit project, het juiste team samenstellen, wat is nu precies het probleem,
    allemaal dezelfde mensen in het team, startbijeenkomst, wat moeten we eigenlijk doen, nieuw teamlid
    werven, projectteam, verschillende achtergronden in een team, ons doel als team bespreken, te weinig
    ict'ers in het team, de goede mix, teamsamenstelling, vacature invullen, wat is onze opdracht,
    kick-off, welke mensen passen hierbij, team is niet compleet, formatie, jong en oud door elkaar,
    opdracht verhelderen, we missen een jurist, werving en selectie, wat verwacht men van ons, het juiste
    team, samenstelling van het team, multidisciplinair team, opdracht verkennen, wat is de opgave, opgave
    verkennen met je team, complementair team, divers team, juiste mensen bij elkaar, teamrollen, belbin,
    capaciteit in het team, team opbouwen, projectopdracht, probleemverkenning, nieuwe collega's aannemen,
    doel van het team, goede bezetting, team vormen, opdracht scherp krijgen, vraagstuk verkennen, de
    opdracht snappen, werving, tekort aan personeel, te weinig mensen, krapte, wie doet er mee, een team
    bouwen, nieuwe functie, profiel opstellen, externe erbij halen, wat is de bedoeling van dit project,
    vraagstuk ontleden, divers samengesteld, gezamenlijke ambitie, missie van het team, eenzijdig team,
    jonge mensen aannemen, vergrijzing, complementaire mensen, ontbrekende kennis in het team, selectie,
    teamplan, eerst het probleem snappen, opdrachtgever en opdracht, scope, poppetjes, juiste kennis aan
    boord, startfase van een project, gezamenlijk doel, gezamenlijke visie, gedeelde visie van het team,
    doel van ons team, team compleet maken, kwaliteiten combineren, verschillende competenties, probleem
    verkennen, opdracht bespreken, onderbezetting in het team, de juiste mensen, kennis in het team, team
    samenstellen, maatschappelijk vraagstuk verkennen, wat wordt er van ons team verwacht, afbakenen van
    de opdracht, start van een project, verschil in teamleden, teamopdracht, neuzen dezelfde kant op bij
    de start, wat is precies de opdracht, wie hebben we nodig in het team, juiste mix van mensen, team
    formeren, welke rollen missen we, projectopdracht verhelderen, probleemanalyse, scope bepalen, plan
    van aanpak met het team, disciplines bij elkaar, multidisciplinair bemensen, bezetting van het
    project, wie zet ik op deze klus, waar gaat dit project echt over, diverse samenstelling, het juiste
    team bouwen, wie moet erbij, project bemannen, team compleet, startnotitie, de vraag scherp krijgen
    voor we beginnen, verkenning, een team van alleen juristen, starten zonder opdracht, de opgave
    doorgronden, juiste expertise in het team, wat vraagt de opgave, opdracht verkennen met het team,
    diversiteit in de samenstelling, opgave in kaart brengen, teamleden kiezen bij de opdracht,
    competenties in het team, wie is nodig voor deze opdracht`,
  'opgave/unieke-talenten': `
    verborgen talenten, mensen kunnen meer dan je denkt, waar word je blij van, iemand op de verkeerde
    plek, talenten ontdekken, de kracht van elke medewerker, medewerker benutten, iemand laten schitteren,
    talentontwikkeling, het beste uit mensen halen, onbenut potentieel, talent gaat verloren, ieder heeft
    iets bijzonders, mensen in hun kracht zetten, iemand die verveeld is uitdagen, jong talent, een rol
    geven die bij iemand past, onontdekt, iemand een kans geven, wie kan wat in mijn team, sterke punten
    gebruiken, boreout, talenten van medewerkers, talent ontwikkelen, talentmanagement, talent naar boven
    halen, kwaliteiten van teamleden, in je kracht staan, verborgen kwaliteiten, unieke kwaliteiten,
    iedereen heeft talent, sterke kanten van medewerkers, talentgericht werken, mensen laten groeien,
    potentieel zien, kwaliteiten inzetten, talenten benutten, werken vanuit je kracht, talenten herkennen,
    laat mensen stralen, kansen geven aan medewerkers, sterke punten van je team, talenten verspillen,
    doen waar iemand goed in is, niet iedereen hoeft alles te kunnen, slapende talenten, rek in mensen,
    iemand laten groeien, mensen op hun best, kwaliteitenspel, iedereen kan iets, talentenscan, een rol op
    maat, vleugels geven, ruwe diamant, medewerker met bijzondere hobby, autisme als kracht, kansen
    bieden, mensen zijn het kapitaal, zichtbaar maken wat iemand kan, laten bloeien, pareltjes, benutten
    van kwaliteiten, sterren, talent zien, verborgen talent, talenten naar boven halen, beter tot je recht
    komen, potentieel van medewerkers, mensen laten excelleren, inzetten op kwaliteiten, kracht van
    mensen, ruimte voor talent, kwaliteiten ontdekken, talent benutten, je eigen kracht, in je eigen
    kracht zetten, onbenut talent, mensen op hun plek, elk talent telt, talent verspild, uitblinkers,
    sterktes van mensen, mensen laten schitteren, geef mensen kansen, talent ontdekken, wat kun jij wat
    een ander niet kan, talentscan, waar loop je warm voor, medewerker kan meer dan we zien, hidden gems,
    kwaliteiten van mensen ontdekken, hobby's inzetten op het werk, potentieel, high potential, krachten
    van je mensen benutten, strengths, talentgesprek, talenten boven water, wat maakt jou bijzonder,
    ongebruikt talent, klussenbank, iemand op een andere plek laten stralen, creatieve geest, gave,
    passies van medewerkers, wie heeft er een bijzondere kwaliteit, talenten benutten voor de opgave,
    bijzondere kwaliteiten, talenten zien, wat heeft iemand in huis, kwaliteiten naar boven halen, talent
    inzetten op opgaven, verscholen kwaliteiten, ieders unieke bijdrage, iemand tot zijn recht laten
    komen, specialiteiten, verborgen gaven`,
  'opgave/reflecteer-samen': `
    doen we als team nog het goede, even stilstaan met je team, heidag, zijn we nog op koers, waarom doen
    we dit nog, teamevaluatie, past wat we doen nog bij de vraag, met het team terugkijken, sleur, iets
    doen omdat we het altijd deden, stoppen met projecten die niet meer nodig zijn, prioriteiten
    heroverwegen, is ons werk nog relevant, teamdag, nog steeds bezig met oude plannen, jaarplan tegen het
    licht, halverwege een project kijken of het nog klopt, tussenbalans, het team vraagt zich af waar we
    mee bezig zijn, koerscheck, reflecteren met je team, teamreflectie, doen we nog het goede, koers
    evalueren, terugkijken met medewerkers, evalueren met je team, bezinnen, tijd voor reflectie, is dit
    nog de opgave, werk heroverwegen, heisessie, periodiek stilstaan bij de opgave, waar staan we, nut en
    noodzaak van ons werk, terug naar de bedoeling, wat doen we hier eigenlijk, sluit ons werk nog aan,
    tussentijds evalueren, teamkoers, reflectiegesprek, waar zijn we van, bestaansrecht van ons team,
    verdwaald in projecten, heroriëntatie, is dit nog nodig, met het team een stap terug, afslag nemen,
    blijven we nuttig, nog aan het juiste werken, oude gewoonten loslaten als team, jaargesprek met het
    team, missie, reflectiesessie, teamdag over koers, toekomst van het team, nog in lijn met de opdracht,
    strategiedag, ijken, bezinningsmoment, stoppen met oude taken, jaarplan, doen we nog waarvoor we er
    zijn, terug naar de kern, de bedoeling, samen de koers bepalen, doel van het werk opnieuw bekijken,
    reflectie in het team, werken aan de goede opgave, stilstaan bij de bedoeling, koers van het team,
    richting van het team, tijd nemen voor reflectie, bezinning met het team, gewenning doorbreken, sleur
    doorbreken, waarom bestaat ons team, opgave nog actueel, opnieuw prioriteren met het team, wat vraagt
    de opgave van ons, met het team terugkijken op onze koers, zijn we nog op de goede weg, doen we nog
    wat nodig is, nog relevant wat we doen, evalueren met mijn medewerkers, koers bijstellen met het team,
    klopt ons jaarplan nog, halfjaarlijkse terugblik, is de opdracht veranderd, teamplan herijken, pas op
    de plaats met je team, van de route af, waarom bestaan we als team, ons bestaansrecht, time-out met
    het team, waar zijn we eigenlijk mee bezig als team, stilstaan bij onze opgave, tussentijdse
    evaluatie, onze bijdrage heroverwegen, missie nog actueel, met zijn allen de verkeerde kant op,
    reflectie op de opgave, doet mijn team nog het goede, samen heroverwegen, heisessie met mijn team,
    koersbepaling, werken we nog aan de bedoeling, strategische heroriëntatie, gezamenlijke reflectie,
    koersvast of bijsturen, reflecteren met je medewerkers, opdracht tegen het licht houden, stil moment
    met het team`,
  'opgave/vertrouw-op-deskundigheid': `
    mijn baas bemoeit zich overal mee, loslaten, laat ze het zelf doen, controle willen houden, chef kijkt
    over mijn schouder mee, vertrouw je mensen, micromanager, alles moet eerst langs de baas, zij weten er
    meer van dan ik, niet elk stuk herschrijven, mijn stukken worden altijd gewijzigd, op afstand sturen,
    geen vertrouwen krijgen van je leidinggevende, ik ben geen kleuter, niet op de stoel van de medewerker
    gaan zitten, overal een paraaf voor, delegeren, externe adviseurs inhuren terwijl we het zelf kunnen,
    de expert laten beslissen, ze luisteren wel naar consultants maar niet naar ons, controledrang,
    wantrouwen van het management, laat de vakman zijn werk doen, vertrouwen in medewerkers, vertrouwen
    geven aan je team, loslaten als leidinggevende, micromanagement, leidinggeven op basis van vertrouwen,
    sturen op vertrouwen, controle loslaten, deskundige medewerkers, expertise van medewerkers, vertrouwen
    op je mensen, overnemen van werk door de baas, wantrouwen, bemoeizuchtige leidinggevende, over de
    schouder meekijken, afstand houden als leidinggevende, grip op je team, medewerkers weten het beter,
    gezag, luisteren naar deskundigen, professionals vertrouwen, te veel controle, altijd alles
    controleren, vertrouwen in de professional, niet alles zelf willen weten als manager, zelf doen omdat
    het sneller gaat, alles narekenen, in de nek hijgen, baas herschrijft mijn tekst, laat los, geef ze de
    ruimte, overal boven op zitten, gebrek aan vertrouwen in medewerkers, dubbel controleren, goedkeuring
    voor elke mail, bazigheid, ze kunnen het zelf, professional is de baas, voor elk wissewasje
    toestemming, geen bemoeienis, mensen aannemen en dan niet naar ze luisteren, klein houden, betutteling
    door de baas, externe consultants weten het beter, ik ben de expert, deskundigheid van mijn team,
    controlfreak, handen op de rug, ruggespraak, op je mensen vertrouwen, expertise erkennen, luisteren
    naar experts, vertrouwen in plaats van controle, medewerkers vrijheid en vertrouwen, wantrouwende
    baas, controlecultuur, geen bemoeizucht, vakmensen vertrouwen, overnemen, bemoeienis, afstand nemen,
    kennis van medewerkers serieus nemen, vertrouwen van je baas, grip loslaten, leiden zonder controle,
    controle is goed vertrouwen is beter, toezicht op medewerkers, regelzucht, professional aan zet, niet
    alles voorschrijven, medewerkers niet vertrouwen, laat jurist gewoon zijn werk doen, alles moet langs
    mijn bureau, luister naar je experts, zij weten het beter dan ik, vakmensen hun gang laten gaan, uit
    de inhoud blijven als manager, niet op de stoel van de specialist, bemoeizuchtige manager, de
    professional aan zet, ingehuurde adviseurs boven eigen mensen, dure consultants, eigen mensen weten
    dit ook, afgaan op het advies van je mensen, blind vertrouwen op het team, manager zonder vakkennis,
    geloof in je mensen, elk stuk nakijken, rode pen van de manager, deskundig team, alles dubbel
    controleren, vertrouwen in professionals, vakmanschap van medewerkers, deskundigheid serieus nemen,
    vertrouwen in de uitvoering, minder controle, minder verantwoordingsdruk, loslaten als manager, ruimte
    voor vakmensen, afgaan op de specialist, wantrouwende manager, overal bovenop zitten, zich overal mee
    bemoeien, uitvoerders weten het beste`,
  'opgave/steun-en-rugdekking': `
    mijn manager staat niet achter me, iemand beschermen tegen kritiek, in de steek gelaten door je chef,
    als het spannend wordt is de baas weg, medewerker wordt aangevallen in de pers, iemand opvangen na een
    incident, een luisterend oor voor je team, je mensen uit de wind houden, back-up, ik sta er alleen
    voor, raadslid valt medewerker aan, doxing, ruggensteun, nazorg, medewerkers helpen als het tegenzit,
    bedreigde medewerker, voor je mensen opkomen, steun van boven, ik kan op mijn baas rekenen, moreel
    ondersteunen, beschermen tegen boze burgers, opkomen voor je team, gesteund worden, je medewerker
    bijstaan, steun van je leidinggevende, rugdekking geven, achter je mensen staan, medewerkers steunen,
    steun geven aan je team, bescherming van medewerkers, opvang na agressie, nazorg na incident,
    medewerkers verdedigen, in bescherming nemen, ruggensteun krijgen, geen steun van de leiding, er
    alleen voor staan, steun in moeilijke tijden, vangnet, gesteund worden door je baas, ondersteuning van
    medewerkers, hulp van je leidinggevende, het opnemen voor je medewerkers, medewerkers in het nieuws,
    hulp bij bedreiging, onder vuur liggen, laat jij mij ook vallen, slachtoffer van agressie opvangen,
    media-aandacht voor een ambtenaar, publieke aanval, doodsbedreiging, baas geeft niet thuis, je mensen
    niet laten zwemmen, een hand op de schouder, steun na een fout, achter iemand gaan staan, medewerker
    in de wind, juridische bijstand voor medewerkers, sterkte wensen, kamerlid noemt mijn naam, met naam
    in de krant, veilig bij je chef, vangnet voor het team, opvangen van collega na een heftig gesprek, je
    voelt je gesteund, beschermheer, trauma, slachtofferhulp, bescherming tegen agressie, veilig voelen
    bij je leidinggevende, ondersteund worden, steun van de leiding, medewerkers beschermen tegen
    bedreiging, opvang, de leidinggevende staat achter je, niet alleen gelaten, bijstand, dekking,
    leidinggevende neemt het op voor zijn team, medewerker heeft het zwaar, beschermen tegen de politiek,
    steun bij kritiek van buiten, moeilijke periode van een medewerker, hulp van de baas, schild,
    ambtenaren onder vuur, bedreiging van ambtenaren, media-aanval, openlijke steun, manager laat me
    bungelen, voor de bus gegooid, in de wind gezet, achter je mensen gaan staan, uit de wind houden, boa
    staat er alleen voor, in de media afgebrand, bedreigde medewerker bijstaan, nazorg na een incident,
    aangifte doen namens de medewerker, medewerker publiekelijk aangevallen, paraplu, rugzak, rug gedekt
    voelen, bescherming tegen politieke druk, politiek wil een zondebok, de volle laag krijgen van de
    raad, medewerker wordt uitgescholden op social media, je staat er niet alleen voor, hitte van het
    bestuur, bijval van je chef, steunpilaar, loyaal aan je team, voor je mensen opkomen bij de directie,
    in de kou laten staan, rugdekking, veilig achter je mensen staan, medewerkers beschermen, bescherming
    van ambtenaren, vuur uit de sloffen voor je team, opkomen voor je medewerkers, medewerkers
    ondersteunen bij tegenslag, bedreiging van een medewerker, schouders eronder als chef, verdedigen van
    je team, steun na kritiek in de media, lastige beslissing van mijn medewerker steunen, bijstaan,
    backing`,
  // Werken vanuit verantwoordelijkheid: doelgericht, doelmatig, aanspreekbaar
  'verantwoordelijkheid-doelgericht/de-juiste-dingen': `
    wat heeft het voor zin, ben ik wel met nuttige dingen bezig, wat levert het op, bezig zijn om het
    bezig zijn, nutteloze vergaderingen, zinloos werk, prioriteiten stellen, waarom doe ik dit eigenlijk,
    heeft mijn werk effect, druk maar niets af, wat is het nut, nuttig werk, doet dit ertoe, toegevoegde
    waarde, belangrijk of dringend, wie heeft hier wat aan, rapporten die niemand leest, stoppen met iets,
    zin van je werk, de goede dingen doen, verspilde moeite, vergadering zonder doel, resultaatgericht,
    waar ben ik van, de juiste dingen doen, doe ik het goede, effectief werken, effectiviteit,
    prioriteren, prioriteiten, resultaat van je werk, zinvol werk, zinnig werk, bijdrage van mijn werk,
    efficiënt of effectief, nut van je werk, wat bereik ik, doelgericht werken, waarom doe ik dit, waar
    doe je het voor, meerwaarde, opbrengst, bezigheidstherapie, is dit wel belangrijk, belangrijkste
    eerst, voorrang geven, keuzes in je werk, doelen bereiken, waar besteed ik mijn tijd aan, doel van een
    overleg, waar gaat mijn tijd heen, urgent of belangrijk, belangrijke dingen eerst, wat is het doel
    hiervan, productief zijn, bezigheid zonder nut, bureaucratische rituelen, voor de prullenbak werken,
    wat draagt dit bij, doelloos, de klant merkt er niks van, druk met onzin, zinvol bezig zijn, taken
    schrappen, wie leest dit, verspilde tijd, eisenhower, maatschappelijke waarde, focus op resultaat,
    bijdrage, nut en noodzaak, voldoening, iets nuttigs doen, rendement van je tijd, doelen stellen,
    betekenisvol werk, werk dat ertoe doet, waarom werk ik bij de overheid, doel van mijn werk, zingeving,
    doelbewust, werken aan wat belangrijk is, tijdverspilling, effectief bezig zijn, resultaten behalen,
    hoofddoelen stellen, voorrang aan wat belangrijk is, wat is mijn bijdrage, stel jezelf de vraag
    waarom, onzinnig werk, nutteloos, werk zonder resultaat, dingen doen die er niet toe doen, doelen voor
    mezelf, publieke waarde, is dit nuttig, maatschappelijk nut, aandacht voor resultaat, overbodig werk,
    bullshit jobs, inspecties voor de statistiek, waarvoor sta ik op, bezig om bezig te zijn, vinkjes
    zetten, draagt dit iets bij, wat is de toegevoegde waarde van mijn werk, bureaulade, overbodige
    vergaderingen, wat levert dit op voor de burger, zinvol, nuttig, stoppen met wat niet werkt, why,
    waarom doen we dit rapport, kpi's halen om de kpi's, impact van mijn werk, lijstjes afwerken, druk
    maar niet productief, effectief, werk voor de prullenbak, moet dit echt, mail weg werken de hele dag,
    raakt kant noch wal, waar doe ik het eigenlijk voor, golden circle, doelgerichtheid, doeltreffend,
    doeltreffendheid, heeft mijn werk zin, afvinklijstjes, werken aan wat ertoe doet, doen we de goede
    dingen, nuttige bijdrage, effectiviteit van mijn werk, bedoeling achter mijn werk, zin en onzin, wat
    draag ik bij, overbodig werk schrappen`,
  'verantwoordelijkheid-doelgericht/kleine-stappen': `
    te groot project, waar moet ik beginnen, behapbaar maken, takenlijst, stap voor stap, ik zie door de
    bomen het bos niet, opknippen, todo, mijn planning is chaos, klein beginnen, tussendoelen, scrum,
    sprints, olifant opeten, haalbare planning, ik overzie het niet, overzicht in je taken, iets in fases
    doen, ik wil te veel tegelijk, takenbord, structuur in mijn werk, weekplanning, het is een enorme
    klus, mijlpalen, hapklaar, plan van aanpak, kleine stappen, werk plannen, werk in stukjes verdelen,
    plannen van je werk, stappenplan, fasering, overzichtelijk werken, taken opdelen, timemanagement,
    werkplanning, haalbare stappen, takenlijst maken, projectplanning, agile sprint, tussenstappen, grote
    klus opknippen, behapbare stukken, planning in stappen, gestructureerd werken, structuur aanbrengen,
    te ambitieus plan, stapsgewijs, begin gewoon, hoe plan ik mijn werk, lijstje maken, alles tegelijk
    willen, een berg werk, begin bij het begin, hap voor hap, to-dolijst, taken op volgorde, planbord,
    uitgestelde klus, grote klus, kort cyclisch, werk indelen, dagplanning, realistisch plannen, agenda
    blokken, fasen, deeltaken, kleine successen, eet de olifant in stukjes, kanban, in hapklare delen, wat
    doe ik eerst, uitsmeren, projectmatig, roadmap, overzichtelijk, stap na stap, plannen en organiseren,
    grote projecten opdelen, doelen opdelen, doelen haalbaar maken, stap voor stap vooruit, taken plannen,
    te grote stappen, taak opknippen, uitvoerbare stappen, duidelijke planning, werk overzien, wie doet
    wat wanneer, kleine doelen, korte termijn, begin vandaag, geordend werken, tijd indelen, planning
    maken, werken met een lijst, faseren, behapbaar, to do lijst, werk opknippen, hapklare brokken,
    sprint, olifant in stukjes eten, te grote klus, eerst dit dan dat, van klein naar groot, berg werk
    waar ik tegenop zie, deelproducten, opsplitsen, taken verdelen over de week, iteratief, niet alles in
    één keer willen, quick wins, één ding tegelijk, keulen en aken, werkpakketten, mvp, structuur
    aanbrengen in mijn werk, waar begin ik, overweldigend project, rome is niet in één dag gebouwd,
    chaotisch werken, time management, weet niet waar te beginnen, gefaseerd, in behapbare delen,
    planmatig werken, tussenresultaten, niet te groot maken, werkplan, volgorde bepalen, overzichtelijk
    plannen, eerste stap zetten, in etappes`,
  'verantwoordelijkheid-doelgericht/grote-lijnen': `
    verzanden in details, steeds afgeleid, de hele dag mailtjes, hoofdzaken en bijzaken, uitzoomen, waar
    ging het ook alweer om, we dwalen af, mierenneuken, focus, de vergadering gaat nergens over, zijpaden,
    rode draad vasthouden, te veel dingen tegelijk, overzicht bewaren, stip op de horizon, muggenziften,
    van de hak op de tak, blijf bij het onderwerp, de kern, niet elk piepje van teams, waan van de dag,
    het doel uit het oog verliezen, helikopterblik, komma's neuken, lijn vasthouden, concentratie,
    hoofdlijnen, focus houden, het doel voor ogen, afleiding op het werk, concentreren, hoofdzaak en
    bijzaak, overzicht houden, grote geheel, niet verdwalen in details, focussen op wat belangrijk is, te
    veel details, verzuipen in mail, ongestoord werken, prioriteit bewaken, op koers blijven, rode lijn,
    doelen niet uit het oog, steeds gestoord worden, mailtjes die afleiden, terug naar de kern, uitweiden,
    langdradig, doel vasthouden, te veel doelen, aandacht erbij houden, verdwaald in de inbox, mail
    checken, pushmeldingen, telefoon leidt af, verstrikt in details, kantoortuin te druk, de rode draad
    kwijt, waar ging dit overleg over, spreker dwaalt af, kers op de taart, bij de les blijven, koers
    vasthouden, doel voor ogen houden, strategisch denken, hoofdweg, veel ballen in de lucht, kort en
    bondig, to the point, overprikkeld, detaillist, perfectionistisch in details, geen zijsprongen, kern
    van de zaak, vergeten waar het om gaat, focusuren, concentratieverlies, bewaak de rode draad, kleine
    problemen groot maken, hoofdlijnen van beleid, lange termijn, visie houden, te veel op details letten,
    koers, prioriteit, richting houden, grotere doel, afgeleid worden, concentratieproblemen, bijzaken,
    verdwalen, overzicht kwijt, zicht op het geheel, focus op het doel, doelgericht blijven, incidenten en
    hypes, meegaan in de waan van de dag, incidentenpolitiek, snel afgeleid, ruis, rode draad, grote
    geheel zien, door de bomen het bos niet zien, afgeleid door mail, helicopterview, de stip op de
    horizon, pietluttig, te veel zijpaden, ad hoc, brandjes blussen, verdwalen in de inhoud, spaghetti van
    overleggen, big picture, notificaties uit, afdwalen, van hot naar her, deep work, meldingen op mijn
    telefoon, niet te veel hooi, rustig doorwerken aan het doel, hypes, alle kanten op getrokken worden,
    koers houden, einddoel voor ogen, afleiding, langetermijnvisie, visie, hoofddoel, strategisch kijken,
    overkoepelend, korte termijn politiek`,
  'verantwoordelijkheid-doelgericht/zuinig': `
    belastinggeld verspillen, te dure inhuur, alles printen, bezuinigen, minder vliegen, geld over de balk
    gooien, milieubewust, budget overschreden, kosten in de gaten houden, de verwarming staat open,
    goedkoper alternatief, eten weggooien na een vergadering, duurzaam inkopen, is dit het geld waard,
    gemeenschapsgeld, onnodig papier, declaraties, energie besparen, dure lunch, op het budget letten,
    dubbele licenties, tekort op de begroting, co2, prijsbewust, geldverspilling, klimaat, trein in plaats
    van auto, hergebruik, zuinig met geld, kosten besparen, verspilling tegengaan, duurzaamheid, duurzaam
    werken, belastinggeld, publiek geld, efficiënt met middelen, kostenbewust, doelmatig besteden, milieu,
    energie, geld besparen, externe inhuur, te duur, zuinig met spullen, papier besparen, groen kantoor,
    inkoop, begroting, financiën, budget, overheidsgeld, doelmatigheid, onnodige kosten, dienstreizen,
    circulair, afval scheiden, bezuiniging, externen inhuren, dure consultants, te veel printen, lampen
    uit, catering, te grote auto, geld verkwisten, spaarzaam, subsidiegeld, publieke middelen, de centen,
    kostenplaatje, overschot, potje opmaken aan het eind van het jaar, decembergeld, goedkoper inkopen,
    tweedehands meubels, recyclen, co2-voetafdruk, elektrisch rijden, vleesloze lunch, efficiëntie,
    aanbesteding, prijs-kwaliteit, vergaderkosten, dienstreis, hotelkosten, afval, ecologisch, prijzig,
    overbodige uitgaven, verspilling van geld, gemeenschapsgeld verspillen, goedkoper werken, besparing,
    duurzame inkoop, milieuvriendelijk, kostenbesparing, spullen van het werk, misbruik van overheidsgeld,
    zuinigheid, kostenbewust werken, te hoge kosten, efficiënte overheid, duurzame overheid,
    klimaatneutraal, financieel verantwoord, prijsbewust inkopen, doelmatig met geld, dure adviseurs,
    personeel van buiten, grondstoffen, minder reizen, uitgaven beperken, over de balk, dure externen
    inhuren, printen op papier, lampen aan laten, treinen in plaats van vliegen, circulair inkopen, budget
    opmaken in december, decemberkoorts, co2 uitstoot, groen, budgetoverschrijding, kosten baten, sober,
    laptops weggooien, luxe lunch, betaalbaar, duurzame keuzes, op de centen letten, prijskaartje, elke
    euro telt, kantoorartikelen, voetafdruk, krenterig, rijksmiddelen, verantwoord uitgeven, verantwoord
    omgaan met geld, kostenbewustzijn, efficiënte inzet van middelen, overheidsfinanciën, financieel
    bewust, verspillend, geld van de belastingbetaler`,
  'verantwoordelijkheid-doelgericht/deel-kennis': `
    alles zit in het hoofd van één collega, collega gaat met pensioen, van elkaar leren, houdt informatie
    voor zichzelf, iemand inwerken, ik weet iets dat anderen ook moeten weten, lunchlezing, kennis gaat
    verloren, vertellen wat je geleerd hebt op een cursus, iets uitleggen aan een nieuwe, wiki,
    kennisoverdracht, best practices, waarom weet ik dit niet, goede voorbeelden uitwisselen, ervaringen
    delen, presentatie geven aan collega's, expert vertrekt, kennissessie, tips doorgeven, monopolie op
    kennis, kennis is macht, kennisbank, vakgenoten, workshop geven, kennis delen, kennisdeling,
    informatie delen met collega's, leren van collega's, kennis borgen, ervaring doorgeven, mentor,
    meester-gezel, buddy, kennis verspreiden, kennis achterhouden, nieuwe collega inwerken, vertrek van
    ervaren collega's, lezing geven, leren van anderen, vakkennis doorgeven, inwerkprogramma, collega's
    bijpraten, kenniskring, community of practice, intranet, vertellen wat je weet, kennisuitwisseling,
    wandelend naslagwerk, kennis lekt weg, opvolger, nieuwe krachten inwerken, vergrijzing, collega weet
    alles maar vertelt niets, vraagbaak, kennisnetwerk, kennisplein, uitwisseling tussen gemeenten, demo
    geven, leren van een senior, slimmigheden doorgeven, handleiding schrijven, hoe deed jij dat, eilandje
    van kennis, instructiefilmpje, brown bag lunch, meekijken met een ervaren collega, vakgroep, training
    geven aan collega's, kennismanagement, delen is vermenigvuldigen, warme overdracht van kennis,
    terugvertellen na een congres, kennis doorgeven, kennisverlies, kennis verdwijnt, delen van
    ervaringen, van elkaars fouten leren, informatie achterhouden voor collega's, kennisuitwisseling
    tussen organisaties, opleiden van nieuwe collega's, ervaring overdragen, ervaren medewerkers
    vertrekken, inwerken van nieuwe collega's, kennis vastleggen voor opvolgers, meester en gezel,
    kennisborging, uitleg geven aan collega's, wie weet wat, leren van de praktijk van anderen, ervaringen
    uitwisselen, goede praktijkvoorbeelden, vakkennis overdragen, brownbag lunch, presentatie over mijn
    vak, inwerken van een nieuwe collega, kennis gaat met pensioen, overdracht voor je vertrekt,
    masterclass geven, kennis op een eiland, expertise uitwisselen, leercirkel, tips en trucs, wat heb je
    geleerd op je cursus, elkaar bijpraten, train de trainer, vakgenoten inlichten, webinar geven, vertel
    wat je weet, iemand iets leren, het zit allemaal in zijn hoofd, meester gezel, kennis overdragen,
    institutioneel geheugen, ervaring delen, informatie-uitwisseling, kennis uitwisselen, van elkaar leren
    door te delen, kennis beschikbaar stellen, geleerde lessen delen, expertise doorgeven, weten en delen`,
  'verantwoordelijkheid-doelgericht/niet-steeds-opnieuw': `
    dit hebben we al een keer gedaan, het wiel uitvinden, bestaat er al een format, weer een nieuw plan,
    oude stukken gebruiken, in een la verdwenen, voortbouwen, elke keer bij nul beginnen, een vorig
    onderzoek, na elke wisseling van manager alles anders, sjabloon, hergebruiken wat er ligt, dubbel
    werk, iemand heeft dit al uitgezocht, weer een reorganisatie, copy paste, eerder advies opzoeken,
    plannen die op de plank liggen, verder waar de ander gebleven was, goed afkijken, nieuwe wethouder
    nieuw plan, dossier overnemen, weer opnieuw hetzelfde uitleggen, niet alles overdoen, voortbouwen op
    eerder werk, wiel opnieuw uitvinden, hergebruik van kennis, leren van eerdere projecten, bestaande
    oplossingen gebruiken, niet weer beginnen, doorgaan op wat er is, eerder onderzoek gebruiken, bestaand
    werk gebruiken, opnieuw beginnen, oude dossiers, institutioneel geheugen, collectief geheugen,
    voorganger, verder bouwen, plan op de plank, herhaling van werk, elke keer opnieuw, voorbeelden van
    anderen gebruiken, bestaande formats, al eens gedaan, doorpakken, afmaken wat anderen begonnen, waar
    was ik gebleven, oude notitie gebruiken, plan uit de la, iedere vier jaar alles anders, blijven hangen
    in plannen maken, nieuwe bezems, reorganisatie op reorganisatie, hergebruiken, kopiëren mag, voorwerk
    gebruiken, wie heeft dit al eens gedaan, weggegooid werk, alles overdoen, continuïteit in projecten,
    geschiedenis herhaalt zich, bestaand materiaal, iets is al uitgezocht, leren van voorgangers, vervolg
    op eerder project, half afgemaakt werk, standaardteksten, niet weer bij af, draad oppakken, opvolger
    begint opnieuw, lopende zaken overnemen, steeds weer van voren af aan, leren van het verleden,
    geschiedenis kennen, niet vooruitkomen, opnieuw het wiel uitvinden, doorgaan met wat er al is,
    hergebruik, eerdere ervaringen benutten, vervolg geven aan eerder werk, projecten zonder vervolg,
    telkens veranderen van koers, verder werken aan bestaande plannen, bestaande kennis gebruiken,
    verbouwen in plaats van nieuw, oude plannen afstoffen, werk afmaken, verloren werk, overdracht zonder
    verlies, voorwerk, stapelen, het wiel opnieuw uitvinden, oude wijn in nieuwe zakken, elke nieuwe
    directeur gooit alles om, plank vol rapporten, lag er al een stuk over, voorganger heeft dit al
    uitgezocht, copy paste van een goed voorbeeld, voortborduren, alweer een nieuw plan, van voren af aan,
    doorgaan waar een ander stopte, bestaande tekst gebruiken, weer een nieuw systeem, eerdere onderzoeken
    benutten, format van vorig jaar, doorbouwen op, doorstarten, projecten die nooit af komen, lessons
    learned gebruiken, elk jaar hetzelfde verhaal, alles overhoop, jojo beleid, afmaken waar een ander mee
    begon, werk van je voorganger oppakken, continuïteit, bestaande kennis benutten, niet opnieuw
    beginnen, voortzetten, doorgaan op wat er ligt, herhaling van zetten, nieuw beleid op nieuw beleid,
    stapeling van beleid, afmaken in plaats van vernieuwen, lappendeken, geschiedenis van een dossier,
    vernieuwingsdrang, doorbreken van steeds opnieuw beginnen`,
  'verantwoordelijkheid-doelgericht/aanspreekbaar': `
    het is niet mijn schuld, doen wat je belooft, naar een ander wijzen, je afspraken nakomen, niemand
    voelt zich verantwoordelijk, mij mag je erop aanspreken, wie is hiervan, eigenaarschap, schuiven met
    verantwoordelijkheid, het was mijn fout, ik doe alleen wat me gezegd wordt, je taak serieus nemen,
    zelf oppakken, initiatief tonen, zwarte piet, afspraak is afspraak, wie heeft dit gedaan, sorry dat
    ging bij mij mis, je kunt op mij rekenen, smoesjes, ik zou het toch doen, eigen verantwoordelijkheid,
    actiepunten niet gedaan, verantwoordelijk voor het resultaat, verschuilen achter regels of anderen,
    verantwoordelijkheid nemen, aanspreekbaar zijn, eigenaarschap tonen, afspraken nakomen,
    verantwoordelijk zijn voor je werk, verantwoording nemen, toezeggingen nakomen, woord houden,
    afschuiven, je taak oppakken, initiatief, ik ben verantwoordelijk, niet wijzen naar anderen, resultaat
    leveren, doen wat je zegt, afspraak niet nagekomen, commitment, betrouwbare collega, aanspreekpunt
    zijn, verantwoordelijkheidsgevoel, plichtsbesef, zelf oplossen, excuus zoeken, werk afmaken, beloofd
    is beloofd, als jij het niet doet wie dan wel, de schuld bij een ander leggen, je woord houden, ik was
    het niet, iemand steekt zijn kop in het zand, toezegging nakomen, aangesproken worden, de bal ligt bij
    mij, ik regel het, laat het niet liggen, regie pakken, ik neem dit op me, sorry ik ben het vergeten,
    niet afgemaakt, uitvluchten, niet thuis geven, het boetekleed aantrekken, verantwoorden wat je doet,
    slordig met afspraken, plichtsgetrouw, betrouwbaar, afspraken zijn afspraken, tegen kritiek op mijn
    werk kunnen, meer eigenaarschap, zelf aan de slag, wie a zegt moet ook b zeggen, afspraak nakomen,
    afspraken en toezeggingen, niemand verantwoordelijk, verantwoordelijkheid afschuiven,
    verantwoordelijkheid voelen, wegkijken, niet weglopen voor verantwoordelijkheid, aangesproken kunnen
    worden, verantwoordelijke ambtenaar, zelf verantwoordelijk, initiatief nemen, je werk goed doen, regie
    nemen, beloofd maar niet gedaan, eigenaar van je werk, eigen aandeel zien, fout ligt bij een ander,
    betrouwbaarheid, op iemand kunnen bouwen, verantwoording over je werk, leveren wat je belooft, doen
    wat je hebt afgesproken, afwachtend, ownership, accountability, niet naar elkaar wijzen, daar ben ik
    niet van, ik ben maar een radertje, schuld geven aan het systeem, op mij kun je rekenen, jij zou dat
    toch doen, de zwarte piet, ik heb alleen de opdracht uitgevoerd, vingers wijzen, zijn eigen broek
    ophouden, je rug niet verstoppen, beloofd werk leveren, excuusbrief, ik sta voor mijn werk,
    verantwoording afleggen over mijn werk, dat is niet mijn pakkie-an, zwartepieten, verstoppen achter
    procedures, naam onder de brief, neem me niet kwalijk, actiehouder, het is mijn fout, taak laten
    versloffen, verwijt mij maar, verantwoordelijk voelen, aanspreekbaarheid, rekenschap, rekenschap
    geven, verantwoording afleggen, over de schutting gooien, afschuifgedrag, wegduiken, iemand anders de
    schuld geven, verwijten, verantwoordelijk voor resultaat, zelf aan zet`,
  'verantwoordelijkheid-doelgericht/vervanging': `
    collega is ziek, wie doet mijn werk tijdens de vakantie, waarnemen, overdracht voor je verlof, niemand
    pakt mijn zaken op, zwangerschapsverlof, er ligt werk van een zieke, inspringen, back-up regelen,
    invallen, rooster niet rond, werk overdragen, dossier ligt stil omdat ze vrij is, op vrijdagmiddag
    niemand die het weet, achtervang, klussen overnemen, vrije dag, dat doet alleen jan en die is er niet,
    bij afwezigheid, met kerst is er niemand, uitval, dienst ruilen, onderling ruilen, plaatsvervanger,
    taken overnemen, vervanging regelen, waarneming bij afwezigheid, werk overnemen, ziekte van een
    collega, vakantie, overdracht van werk, flexibel zijn voor collega's, achterwacht, werk van zieke
    collega's, verlof, collega vervangen, inspringen voor een collega, vakantieplanning, bezetting, wie
    vervangt mij, werk blijft liggen tijdens vakantie, out-of-office, collega's helpen bij drukte, dienst
    overnemen, continuïteit, roosters, afwezigheid, langdurig ziek, overdrachtsdocument, zomerperiode,
    veel langdurig zieken, gaten in het rooster, niemand kan mijn werk overnemen, opvolging regelen,
    griepgolf, onderbezetting, tekort aan handen, bouwvak, weekenddienst, ziekteverlof, collega op
    wereldreis, ouderschapsverlof, waarnemer, kwetsbaar team met één specialist, inspringer, iemand die
    jouw telefoon opneemt, overdrachtsmail, klaarstaan als een collega uitvalt, pensioen, taken verdelen
    bij uitval, tijdelijke kracht, uitzendkracht, parttime, piek opvangen, dubbele bezetting,
    personeelstekort, krapte in het team, werk van anderen overnemen, ziekmeldingen, verzuim opvangen,
    werk verdelen bij ziekte, vakantierooster, opvang van werk, continuïteit van dienstverlening,
    flexibele collega, collega uit de brand helpen, elkaar vervangen, vacature staat open, hulp bij
    pieken, afwezige collega, bereikbaar tijdens vakantie, achtervang regelen, waarneming, taken tijdelijk
    overnemen, als ik er niet ben, met vakantie en dan, overdracht voor mijn verlof, wie neemt waar, ziek
    en niemand pakt het op, backup, single point of failure, inspringen voor een zieke, rooster, out of
    office met een naam, collega valt uit, parttime dag, op mijn vrije dag gebeld, werk blijft liggen als
    ik weg ben, taken van een ander oppakken, gat opvallen, elkaars werk kunnen doen, tijdelijk overnemen,
    flexibel inzetbaar, sabbatical, iemand waarnemen, met pensioen gaan zonder opvolger, opvolging,
    continuïteit bij afwezigheid, waarneming regelen, elkaars taken overnemen, afwezig, overnemen van
    taken, onvervangbaar, vervanger, tijdelijke vervanging, afwezigheidsassistent, invaller, werk van
    zieke collega, bezetting garanderen, verlof plannen`,
  'verantwoordelijkheid-doelgericht/niet-blind-staren': `
    cijfertjes halen, targets, alleen nog maar naar kpi's kijken, doelen die niet meer kloppen, vinkjes
    zetten, vasthouden aan een oud plan, tunnelvisie op het resultaat, we moeten en zullen dat getal
    halen, doorgaan met iets wat niet werkt, het doel is achterhaald, een dood paard trekken, koste wat
    het kost, productie draaien, aantallen, verkeerde prikkels, plan heilig verklaren, stug doorgaan,
    spreadsheetmanagement, cijfers zeggen niet alles, doel bijstellen, prestatieafspraken, doelstelling
    loslaten, prestatiecijfers, sturen op cijfers, doorgeschoten doelen, vasthouden aan doelen,
    prestatie-indicatoren, prestaties meten, kpi, doelen loslaten, blind voor iets anders, meetbare
    resultaten, cijfers zijn niet heilig, doelstellingen bijstellen, vast doel, star vasthouden, targets
    halen, afrekenen op cijfers, doel is achterhaald, productiecijfers, tunnelvisie op een doel,
    oogkleppen, van je doel afwijken, doelen bijstellen, vinkjescultuur, planning is heilig, rigide
    doelen, we sturen op de verkeerde cijfers, meten is weten, afvinken, dashboard, obsessie met cijfers,
    doelstelling uit 2015, plan is plan, prestatiedrang, starre planning, niet afwijken van het plan,
    cijferfetisjisme, perverse prikkels, quota, boetes halen, aantallen huisbezoeken, blindvaren, doel
    heiligt de middelen, vasthouden aan iets dat niet werkt, gedateerd doel, ambitie loslaten, hardnekkig
    doorgaan, de planning halen ten koste van alles, norm halen, resultaatafspraken, doelen als doel op
    zich, cijfers en targets, meten van prestaties, prestatiemeting, focus op cijfers, afrekencultuur op
    cijfers, vasthouden aan planning, doorgaan tegen beter weten in, flexibel met doelen, doelen
    heroverwegen, kwantiteit boven kwaliteit, outputsturing, cijfermatig sturen, alleen resultaten tellen,
    doelen opnieuw bekijken, verkeerd doel, te veel gericht op resultaat, verkokerde doelen, doelfixatie,
    sturen op aantallen, tunnelvisie, target, doel is heilig verklaard, vasthouden aan een achterhaald
    plan, koste wat kost, blindvaren op kpi's, dood paard, trekken aan een dood paard, smart doelen, plan
    loslaten, dogma, rigide, vastgeroest, star, alternatieven bekijken, achterhaald doel, meetbare doelen,
    blindstaren, afrekenen op aantallen, streefcijfer, doel voorbijschieten, te gefixeerd, coalitieakkoord
    is achterhaald, norm niet zaligmakend, tegen beter weten in, fixatie, halsstarrig, sunk cost, stoppen
    met een project waar al veel geld in zit, doel ter discussie stellen, doelen herzien, kokervisie,
    fixatie op cijfers, doel als dogma, afvinklijstjes boven resultaat, resultaatdwang, achterhaalde
    doelstelling, doelstelling, alleen maar cijfers, afvinken om het afvinken`,
  'verantwoordelijkheid-doelgericht/wendbaar': `
    meebewegen, snel kunnen schakelen, alles verandert steeds, flexibel zijn, plan omgooien, agile, wat is
    het echte effect, inspelen op de actualiteit, crisis, koers wijzigen, omdenken, we zijn te log, niet
    star zijn, aanpassen aan nieuwe omstandigheden, wat bereiken we voor de inwoner, nieuw kabinet nieuwe
    plannen, van plan veranderen, het resultaat telt, inspringen op iets onverwachts, bewegen met de
    vraag, wendbare organisatie, mammoettanker, outcome, maatschappelijk effect, aanpassingsvermogen,
    corona, wendbaar werken, flexibiliteit, aanpassen aan verandering, inspelen op veranderingen, agile
    werken, veranderingen in de samenleving, effect boven doel, koers bijstellen, meebewegen met de
    opgave, starre organisatie, flexibel omgaan met plannen, snel schakelen, effect bereiken, veerkracht,
    wendbare overheid, trage overheid, omschakelen, verandering, veranderende omgeving, snel reageren op
    gebeurtenissen, maatschappelijke resultaten, adaptief, bureaucratisch en star, opgave voorop,
    crisissituatie, het nieuwe normaal, de wereld verandert, roer om, onverwachte gebeurtenis, inspringen
    op een crisis, adaptief vermogen, logge organisatie, verandervermogen, schakelen, anticiperen, plannen
    aanpassen, oorlog in oekraïne, opvang vluchtelingen, snel opschalen, niet vastroesten, meegaan met de
    tijd, maatschappelijke meerwaarde, resultaat voor burgers, flexibele inzet, voortdurend veranderen,
    toekomstbestendig, van richting veranderen, gevolg voor de samenleving telt, ambtelijke molens,
    stroop, improviseren, snel inspelen op veranderingen, meebewegende overheid, flexibele organisatie,
    star en traag, ambtenaren zijn star, omgaan met onzekerheid, veranderkracht, aanpassen, inspelen op de
    samenleving, van koers veranderen, responsieve overheid, snelle overheid, effect voor de samenleving,
    doelen loslaten voor de opgave, veranderende wereld, onvoorspelbaar, nieuwe omstandigheden,
    crisisaanpak, soepel omschakelen, reageren op verandering, toekomstgericht, maatschappelijk resultaat,
    plannen omgooien, ineens veranderde de opdracht, nieuwe minister nieuwe koers, flexibel omgaan met
    verandering, aanpassen aan de situatie, plan b, inspelen op actualiteit, koerswijziging, nieuwe
    coalitie, plotselinge wijziging, overmacht, pandemie, onverwachte wending, beweeglijk, stroomopwaarts,
    effect telt en niet de output, loslaten van de planning, veranderingsbereid, lenig, hoogwater en alles
    moet anders, snel reageren op een crisis, veranderende omstandigheden, effectgericht, resultaat telt,
    wendbaarheid, maatschappelijke effecten, meebuigen, veranderen van aanpak, bijstellen van de aanpak,
    veranderlijke wereld`,
  'verantwoordelijkheid-doelgericht/hybride-werken': `
    thuiswerken, iedereen op kantoor verplichten, teams-vergadering, laptop, online overleggen, hoeveel
    dagen naar kantoor, videobellen, half team thuis half op kantoor, flexplekken, reistijd besparen,
    vaste kantoordag, plaats- en tijdonafhankelijk werken, camera aan, digitaal samenwerken, geen plek op
    kantoor, werken vanuit huis of buitenland, lege kantoren, afspraken over thuis werken, concentratie
    thuis, zoom, digitale vergadering, kantoordagen, remote, onlinevergaderen, tijd en plaats zelf kiezen,
    hybride werken, thuis of op kantoor, online vergaderen, op afstand werken, digitaal vergaderen, werken
    op afstand, thuiswerkdagen, kantoortuin, tijd besparen door online overleg, slim hybride werken,
    kantoor, flexibel werken, thuiswerkplek, hybride vergadering, tijdonafhankelijk werken, flexwerken,
    videovergadering, teams, werktijden, naar kantoor komen, thuiswerkbeleid, samenwerken op afstand,
    leidinggeven op afstand, nooit meer naar kantoor, collega's die nooit op kantoor zijn, files
    vermijden, wie is er online, ankerdag, vergaderen op afstand, slechte wifi, camera uit, webcam,
    beeldscherm, thuiskantoor, reiskosten, werkplek reserveren, kantoor is leeg op vrijdag, tijdwinst,
    videocall, hybride overleg, flexibele werktijden, vier dagen thuis, werken in de trein, iedereen zit
    thuis, kamer boeken, satellietkantoor, digitale nomade, samen op kantoor zijn, werken waar je wilt, op
    kantoor of thuis, kantoor van de toekomst, tijd- en plaatsonafhankelijk, thuis werken en samenwerken,
    online samenwerken, digitale samenwerking, werkplekken, vergaderen via teams, werkdag thuis, minder
    reistijd, team op afstand, hybride samenwerken, collega's op afstand, thuiswerkers, werk-privé thuis,
    virtueel team, afspraken over kantoordagen, aanwezigheid op kantoor, digitaal werken, teams overleg,
    vaste dag op kantoor, hoeveel dagen thuis, stilteplek, afspraken over thuiswerken, flexplek, op
    afstand leidinggeven, werken vanuit het buitenland, half team op het scherm, anytime anywhere,
    bereikbaar zijn als je thuis werkt, laptop mee naar huis, verplicht naar kantoor, workation,
    vergaderruimte met scherm, privé en thuiswerk balans, digitale whiteboard, teamdag op kantoor,
    asynchroon werken, teams of live vergaderen, efficiënter door thuiswerken, fysiek of online, online of
    op kantoor, thuis of kantoor, digitaal overleg, overleg via teams, kantoordag, vergaderen via
    beeldscherm, combinatie thuis en kantoor, fysiek overleg, beeldbellen`,
  'verantwoordelijkheid-doelgericht/inzetten-op-talenten': `
    te veel werk op mijn bord, steeds nieuwe klussen, iets af mogen maken, werkdruk te hoog, mensen laten
    doen waar ze goed in zijn, voortdurend ertussendoor, overbelast team, elke week een nieuwe prioriteit,
    mijn baas geeft me steeds meer, alles heeft haast, de juiste persoon op de juiste plek, niets komt af,
    medewerkers overvragen, overbelasting, bordje loopt over, halve projecten, taken die niet bij me
    passen, burn-out in het team, ertussendoor gefietst, te veel projecten tegelijk, jobcrafting,
    efficiënt inzetten van mensen, overuren, er komt alleen maar werk bij, medewerkers inzetten op talent,
    werkdruk, werkdruk verlagen, te veel werk, overvragen van medewerkers, tijd om iets af te maken,
    juiste mens op de juiste plek, werk dat bij je past, overbelasting van medewerkers, steeds nieuwe
    taken, werkverdeling, stress bij medewerkers, burn-out voorkomen, doen waar je goed in bent, niet
    steeds nieuwe opdrachten, efficiënt werken, taken die passen, te veel tegelijk, overwerk, werkstress,
    wisselende opdrachten, effectief inzetten, balans tussen werk en capaciteit, werkbelasting, doorlopend
    nieuwe prioriteiten, extra taken op het bordje, opdrachten stapelen zich op, geen tijd om iets goed te
    doen, uitputting, van project naar project, ad-hoc klussen, prioriteiten wisselen steeds, te hoge
    caseload, uitgeblust, verkeerde mens op de verkeerde plek, werk eerlijk verdelen, kwaliteiten
    gebruiken bij de werkverdeling, ondergeschoffeld, werk dat ik niet kan, bovenmatige werkdruk, mensen
    tijd geven, afmaken waar je aan begint, stapel nieuwe opdrachten, niets tot een einde brengen, te
    weinig mensen voor te veel werk, oppakken wat bij je past, tijd en aandacht, de lat te hoog, hoge
    werkdruk in het team, werkstress verminderen, personeelstekort en werkdruk, te veel taken, te veel
    prioriteiten, alles lijkt haast te hebben, tijd krijgen om werk af te maken, werk verdelen op talent,
    overbelaste medewerkers, ongestoord doorwerken, overvolle takenlijst, inzet van medewerkers, mensen op
    de juiste plek, taken naar talent, voorkomen van overbelasting, werkdruk bespreken, niet alles
    tegelijk, rust in taken, meer werk met minder mensen, medewerkers die omvallen, duurzaam inzetbaar,
    werk-privébalans, steeds iets nieuws, juiste persoon op de juiste plek, te veel op één bordje,
    overvraagd team, steeds nieuwe projecten erbij, iemand laten doen waar hij goed in is, afmaken voordat
    er iets nieuws komt, projectenstapeling, taken verdelen naar talent, werkdruk door steeds nieuwe
    opdrachten, talenten benutten, mijn manager geeft me telkens iets anders, stapelen van opdrachten,
    werk op maat, niet alles prio één, te veel borden in de lucht, duizendpoot, medewerker verzuipt in
    projecten, focus geven aan medewerkers, schaap met vijf poten, taakverdeling, wie past bij welke klus,
    piekbelasting, rust om iets af te ronden, ieder zijn vak, half afgemaakte projecten, prioriteiten
    kiezen voor het team, belastbaarheid, alweer een spoedklus erbij, niet overvragen, talentgericht
    inzetten, tijd geven om af te maken, steeds iets nieuws erbij, spoedklussen, werklast, taken naar
    kwaliteiten, medewerkers effectief inzetten, de juiste mensen op de juiste klus, overvragen van het
    team, ad hoc opdrachten voor het team, alles is spoed, werkpakket`,
  'verantwoordelijkheid-doelgericht/onderwerpen-beleggen': `
    wie gaat hierover, niemand pakt het op, bij wie moet ik zijn, dat is niet van mij, onduidelijk wie
    verantwoordelijk is, dossier zonder eigenaar, taakverdeling, het valt tussen twee teams, wie is de
    contactpersoon, vast aanspreekpunt, rollen en taken, actiehouder, wie beslist hier, portefeuille
    verdelen, valt tussen wal en schip, iedereen dacht dat een ander het deed, projectleider aanwijzen,
    losse eindjes, wie heeft de regie, mandaat, rolverdeling, functiebeschrijving, wie is eigenaar, raci,
    trekker, taken verdelen, rollen en verantwoordelijkheden, taken beleggen, aanspreekpunt,
    contactpersoon, duidelijk wie wat doet, verantwoordelijkheden verdelen, wie is verantwoordelijk, wie
    doet wat, dossierhouder, eigenaar van een dossier, onderwerp bij niemand belegd, wie pakt dit op,
    onduidelijke rollen, portefeuilleverdeling, duidelijkheid over taken, governance, bij wie kan ik
    terecht, verantwoordelijke aanwijzen, iemand die erover gaat, taak zonder eigenaar, taakverdeling in
    het team, opdrachtnemer, proceseigenaar, belegd, iedereen bemoeit zich ermee, niemand gaat erover,
    verzoek verdwaalt tussen afdelingen, taken zonder eigenaar, wie moet dit oplossen, het ligt overal en
    nergens, dubbele rollen, organogram, vaste contactpersoon, verantwoordelijkheid is versnipperd, wie is
    de baas over dit project, verantwoordelijkheid toewijzen, taakafbakening, ping-pong tussen afdelingen,
    kerntaken verdelen, portefeuillehouder, bestuurlijk opdrachtgever, accounthouder, regiehouder,
    casemanager, vacuüm, gat in de organisatie, coördinator aanstellen, aanspreekpersoon, wie waarover
    gaat, duidelijkheid over rollen, onduidelijke verantwoordelijkheden, taken en bevoegdheden, helder wie
    verantwoordelijk is, rolonduidelijkheid, niemand pakt de regie, verantwoordelijkheidsverdeling, taken
    toewijzen, wie voert de regie, vast contact, eigenaarschap beleggen, verantwoordelijkheid ligt
    nergens, rolverdeling in het team, taken herverdelen, portefeuilles, aanspreekpunt voor burgers,
    versnipperde verantwoordelijkheid, wie is aan zet, opdrachtgeverschap, besluiten zonder eigenaar, wie
    is de eigenaar van dit dossier, niemand voelt zich eigenaar, tussen wal en schip vallende taken,
    vacature waardoor dossier stil ligt, iedereen denkt dat een ander het doet, wees taken verdelen,
    zwevend dossier, verweesd dossier, product owner, functioneel beheerder wie is dat, weesdossier, wie
    kan ik hierover bellen, lijstje met contactpersonen, dossiers herverdelen, taak valt tussen twee
    teams, regie, regisseur, beheer niet geregeld, verantwoordelijkheden beleggen, duidelijke
    verantwoordelijkheid, eigenaar van een onderwerp, niemand verantwoordelijk, dossier blijft maar
    liggen, dit hoort bij niemand, contactpersoon regelen, eigenaarschap toewijzen, wie is
    verantwoordelijk voor wat, altijd iemand aanspreekbaar, toewijzen, dubbele verantwoordelijkheid`,
  'verantwoordelijkheid-doelgericht/goed-voorbeeld': `
    baas komt zelf altijd te laat, chef doet het voor, zelf ook nakomen wat je afspreekt, de leiding houdt
    zich niet aan afspraken, ze zeggen het wel maar doen het niet, manager spreekt anderen aan maar is
    zelf niet aanspreekbaar, mag ik mijn leidinggevende aanspreken, practice what you preach, voorleven,
    manager met een grote mond, zelf het voortouw nemen, aanspreekbaar management, wat je van anderen
    vraagt ook zelf doen, leidinggevende geeft slecht voorbeeld, feedback aan je baas geven, hypocriete
    baas, lead by example, goed voorbeeld geven als leidinggevende, leidinggevende is aanspreekbaar,
    voorbeeldgedrag van managers, zelf het goede voorbeeld, baas aanspreken, je leidinggevende aanspreken,
    leiders moeten aanspreekbaar zijn, doe wat je zegt, voorgaan in gedrag, eigen afspraken nakomen als
    manager, aanspreekbare leider, voorbeeldrol van de manager, goed voorbeeld doet volgen, leiding moet
    het voordoen, feedback voor leidinggevenden, kritiek op je leidinggevende geven, leidinggevende houdt
    zich niet aan afspraken, preken maar niet doen, baas boven de wet, ook de chef mag je aanspreken,
    medewerker spreekt leidinggevende aan, gelijke regels voor iedereen ook de leiding, baas zegt sorry,
    aanspreekcultuur begint bij de leiding, managers geven slechte voorbeelden, zelf op tijd komen,
    toonbeeld, ik spreek mijn baas aan, het begint bij de baas, woorden en daden, leiderschap in daden,
    voorbeeldfunctie van leidinggevenden, leidinggevende spreekt zichzelf niet aan, verantwoordelijkheid
    nemen als leidinggevende, aanspreekbaar leiderschap, practice what you preach als baas, leiders geven
    het voorbeeld, baas houdt zich niet aan regels, managers aanspreken, verantwoordelijke leider,
    voorbeeld van de leiding, leiding is zelf niet aanspreekbaar, walk the talk, manager komt zelf te
    laat, zo de heer zo de knecht, zelf ook doen wat je vraagt, chef die afspraken niet nakomt, leading by
    example, manager is nooit aanspreekbaar, de baas mag ook gecorrigeerd worden, baas staat erboven,
    rolmodel als leidinggevende, mij mag je ook aanspreken, manager mailt om elf uur s avonds, directeur
    vliegt business class, leidinggevende die zelf geen verantwoordelijkheid neemt, goed voorbeeld doet
    goed volgen, leiders die niet leveren, chef staat open voor commentaar op zijn gedrag, zelf het goede
    doen, geloofwaardige leidinggevende, wat de baas doet doet het team, eigen afspraken als manager
    nakomen, aanspreekbare chef, boter op het hoofd, pot verwijt de ketel, boegbeeld, niet doen wat je
    zelf zegt, voorbeeldgedrag, voorbeeldrol als manager, voorbeeldfunctie, geef het goede voorbeeld,
    aanspreekbare leiding, leidinggevende aanspreken, zeggen en doen, woord en daad, hypocriet, dubbele
    moraal, manager houdt zich niet aan regels, de top moet het goede voorbeeld geven, zelf
    verantwoordelijkheid nemen als chef`,
  // Werken vanuit verantwoordelijkheid: navolgbaar, transparant
  'verantwoordelijkheid-navolgbaar/vindbaar-opslaan': `
    ik kan het document niet vinden, waar staat dat bestand, alles op zijn eigen schijf, sharepoint,
    mapjes, bestandsnaam, laatste versie kwijt, documenten in de mailbox van een collega, zoeken naar
    stukken, waar heb je dat opgeslagen, collega weg en alles kwijt, gedeelde map, rommel op de schijf,
    stukken alleen op mijn laptop, teams-kanaal vol bestanden, final versie 3, wie heeft het rapport,
    openbaar zetten voor collega's, zoekraken, mappenstructuur, niemand kan bij de bestanden, informatie
    delen met het team, mijn usb-stick, op de c-schijf, de juiste versie, vindbare informatie, documenten
    opslaan, documenten terugvinden, informatie delen, bestanden kwijt, gedeelde schijf, netwerkschijf,
    persoonlijke mailbox, informatie vindbaar maken, goede bestandsnamen, versiebeheer, zoeken in
    documenten, informatie niet voor jezelf houden, stukken opslaan, onvindbaar, kwijtgeraakte stukken,
    documenten delen met collega's, samenwerken in documenten, metadata, informatiebeheer, persoonlijke
    schijf, waar staat het, mappen, informatie terugvinden, digitale chaos, vindbaarheid, stukken in
    outlook, snel zoeken en vinden, mailbox van een oud-collega, kwijt, dossiers alleen op papier in een
    kast, privéschijf, waar is dat rapport gebleven, zoekfunctie werkt niet, bestanden delen, onedrive,
    cloud, logische mapnaam, informatie achterhouden, alles in mijn hoofd, wie heeft de laatste versie,
    prullenbak, verkeerde map, toegankelijk opslaan, hamsteren van informatie, digitale rommel, zoeken
    kost uren, toegang tot stukken, collega kan er niet bij, bestandsbeheer, notities delen, ontsluiten,
    informatie toegankelijk maken, goed opslaan, documenten op de juiste plek, juiste map, bestanden
    terugvinden, vindbare documenten, informatie kwijt, informatie toegankelijk voor collega's, kennis en
    documenten delen, trefwoorden, metagegevens, toegankelijke informatie, opgeslagen op eigen computer,
    digitale documenten, documenten ordenen, zoeken naar informatie, dossiers doorzoeken, ordening van
    bestanden, gedeeld opslaan, overvolle schijf, duurzaam toegankelijk, informatie ontsluiten,
    zaaksysteem, alles op de c-schijf, bestanden in mijn mailbox, map structuur, waar staat dat document,
    ik kan het niet terugvinden, laatste versie, documentnaam, zoeken naar een stuk, kennis in iemands
    mailbox, bestand alleen op mijn laptop, mailboxen vol, ordner, onvindbaar document,
    samenwerkingsruimte, documenten delen, tags, concept_v3_definitief, zoekgeraakt, op mijn usb stick, in
    de cloud, bureaublad vol bestanden, zoekfunctie, bijlagen kwijt, terugvindbaar, informatie delen met
    anderen, informatie vindbaar, opslag, bestanden bewaren op de juiste plek, informatie voor jezelf
    houden, goede map, gezamenlijke schijf, terugvinden van stukken, kennis voor jezelf houden,
    opslaglocatie`,
  'verantwoordelijkheid-navolgbaar/archiefsystemen': `
    waar moet ik dit archiveren, zaaksysteem, dms, documenten bewaren, appjes en mails bewaren, djuma,
    registreren, ik gebruik mijn eigen excel, bewaartermijnen, archiefwet, in het systeem zetten, nieuw
    systeem werkt niet, informatiebeheer, whatsapp op het werk, mail opruimen, vernietigen van stukken,
    documentbeheer, post inboeken, zaak aanmaken, buiten het systeem om werken, wat mag ik weggooien,
    schaduwadministratie, het archief in, hoe werkt ons documentsysteem, crm bijwerken, decos, archiveren,
    archief, archiefsysteem, zaaksysteem gebruiken, documentmanagementsysteem, mail archiveren, berichten
    bewaren, archivering van appjes, chatberichten bewaren, digitaal archief, bewaren en vernietigen,
    bewaarplicht, systemen gebruiken, documenten registreren, selectielijst, e-mails bewaren, werken in
    het systeem, informatiesystemen, papieren archief, archief op orde, chats wissen, digidoc, dossier
    aanmaken, gegevens invoeren, overvolle mailbox, signal gebruiken, e-mail verwijderen, wat moet ik
    bewaren, wat mag weg, hoe lang bewaren we dit, registratiesysteem, mailbox opschonen, gegevensbeheer,
    inbox als archief, chats archiveren, teams-berichten, juiste systeem gebruiken, post registreren, in
    de prullenbak, zaakgericht werken, werkmail op privételefoon, digitaal dossier, opslagsysteem,
    scannen, nationaal archief, recordmanagement, metadata invullen, verseon, mozard, corsa, inboeken,
    informatiesysteem gebruiken, werken met het zaaksysteem, zaaksysteem bijhouden, systemen bijhouden,
    e-mailarchivering, chatberichten, berichtenapps, digitale archivering, documenten registreren in het
    systeem, bewaren van berichten, vernietigen, bewaartermijn, dossiers in het systeem, archiefbeheer,
    verplicht archiveren, berichten wissen, privételefoon gebruiken voor werk, systemen van het werk,
    mails opslaan in het dossier, openbare archieven, archiefregels, officiële systemen, werkappjes
    bewaren, registreren in het systeem, whatsapp bewaren, sms bewaren, chatberichten archiveren,
    joinzaak, werken buiten het systeem om, excelletje, papieren dossiers scannen, vernietigingstermijn,
    dossier sluiten, appjes van bestuurders, teams chats bewaren, topdesk, crm, klantsysteem bijwerken,
    handmatige lijstjes, systeem werkt niet mee, archiefkast, workflow systeem gebruiken, bestuurlijk
    archief, archivaris, postregistratie, manager zet niks in zaaksysteem, archiefsysteem gebruiken,
    archiveren van berichten, archivering van mail, registratie, werken in het juiste systeem,
    archiefplicht, archiefwaardig, chatarchivering, ordenen en archiveren, archiefstukken, systemen
    gebruiken zoals bedoeld`,
  'verantwoordelijkheid-navolgbaar/leg-vast': `
    notulen, verslag maken, wat hebben we afgesproken, woo-verzoek, gesprek met lobbyist, aantekeningen,
    telefoonnotitie, wie heeft wat gezegd, sms'jes, bron noemen, waar komt dat cijfer vandaan, logboek,
    mondelinge afspraken, niets op papier, achteraf kunnen uitzoeken, actielijst, een memo maken, bewijs,
    wie was erbij, bevestigen per mail, dossiervorming, appje van de minister, niemand weet meer waarom
    dit besloten is, controlerapport schrijven, agenda openbaar, besluitenlijst, controleerbaar werken,
    journaal bijhouden, vastleggen, gesprekken vastleggen, verslaglegging, woo, gespreksverslag,
    navolgbaar werken, contacten met lobbyisten, bronvermelding, documenteren, afspraken vastleggen,
    besluiten vastleggen, dossier bijhouden, aantekeningen maken, notulen maken, reconstrueren, openbaar
    maken van documenten, informatieverzoek, wob-verzoek, traceerbaar, bewijsstukken, sms en whatsapp
    vastleggen, verslag van een vergadering, logboek bijhouden, gespreksnotitie, controleerbaarheid,
    mondeling overleg, wie heeft wat besloten, feiten vastleggen, parlementaire enquête, wie zei wat, op
    papier zetten, gaten in het geheugen van de overheid, telefoongesprek noteren, toezegging per mail,
    afspraken bevestigen, verslag na een inspectie, wat is er toen besloten, mondelinge toezegging,
    bijhouden wat je doet, dossier aanvullen, openbare agenda, functie elders, waar is dit op gebaseerd,
    controlespoor, audit trail, urenregistratie, gespreksverslag na huisbezoek, memo, foto's van een
    controle, bewijs verzamelen, achteraf terugkijken, bewijzen wat er gezegd is, datum en naam noteren,
    lobbycontacten registreren, schriftelijk vastleggen, wat ik zwart op wit heb, vastleggen van
    gesprekken, verslag van gesprekken, schriftelijk bevestigen, reconstructie van besluiten, openbaarheid
    van informatie, verantwoording achteraf, informatie opvragen, afspraken op papier zetten, geheugen van
    de overheid, gegevens vastleggen, bronnen vermelden, aantekeningen bewaren, documenteren wat je doet,
    feitenonderzoek, openbare stukken, wet open overheid, gesprekken met lobbyisten vastleggen, informatie
    voor onderzoek, kamervragen over oude stukken, journalist vraagt stukken op, contactmomenten
    vastleggen, toezeggingen vastleggen, werkzaamheden vastleggen, navolgbaarheid, wie heeft wat toegezegd
    en wanneer, afspraken op papier, lobbycontacten, bron noteren, mondelinge afspraak, klantcontact
    registreren, wie sprak ik ook alweer, waar komt dit cijfer vandaan, contactmoment noteren, zwart op
    wit, vergeten wat er is afgesproken, rapport van bevindingen, proces-verbaal, controle rapport
    opmaken, notuleren, journaal, casusregistratie, log bijhouden, geheugen, dossieraantekening,
    samenvatting van het gesprek mailen, terugzoeken met wie is gesproken, wat is er besproken,
    herleidbaar, herleidbaarheid, externe contacten vastleggen, bronnen bijhouden, dossier opbouwen van
    een zaak, genotuleerd, informatie over bronnen, vastlegging`,
  'verantwoordelijkheid-navolgbaar/deel-afwegingen': `
    hoe zijn jullie hiertoe gekomen, voors en tegens opschrijven, achterkamertjes, beslisnota, transparant
    zijn over keuzes, open over je twijfels bij een besluit, waarom is er voor optie b gekozen,
    alternatieven laten zien, hardop denken, wat hebben we meegewogen, keuze toelichten, niet alleen de
    uitkomst vertellen, scenario's, zwart op wit, laat je overwegingen zien, plussen en minnen, inzicht
    geven in het besluit, besluitvorming, gesloten deuren, openbaar maken, open overheid, beleidskeuzes
    delen, in beslotenheid besloten, welke belangen speelden mee, keuzes uitleggen, afwegingen delen,
    transparante besluitvorming, transparantie, besluitvorming uitleggen, open over keuzes, keuzes
    opschrijven, argumenten voor en tegen, openbaarheid van bestuur, dilemma's en keuzes in de nota,
    inzicht in afwegingen, verantwoorden van keuzes, beleidskeuzes toelichten, alternatieven afwegen,
    navolgbare besluiten, afweging zichtbaar maken, openheid over besluiten, beleidsintimiteit,
    persoonlijke beleidsopvattingen, actieve openbaarmaking, beslissing onderbouwen, keuzes motiveren,
    beslissing delen, overwegingen, achter gesloten deuren, hoe is dit besluit tot stand gekomen, alle
    opties laten zien, pro en contra, voor- en nadelen, waarom niet de andere optie, open besluitvorming,
    wikken en wegen, keuzes verantwoorden aan de raad, geen achterkamertjespolitiek, hoe kwam dit advies
    tot stand, weglakken, je twijfel opschrijven, actief openbaar maken, publiceren, overwegingen in een
    notitie, besluitproces, nota met alternatieven, transparant over belangen, meekijken in de keuken van
    het besluit, inzichtelijk, redenen achter een keuze, adviesrapport, lobby zichtbaar, open in
    afwegingen, afwegingen van de overheid, transparante keuzes, keuzes van de overheid, besluiten
    navolgbaar maken, inzicht in besluitvorming, openheid over keuzes, keuzes verantwoorden, overwegingen
    delen, argumenten opschrijven, openheid, transparante overheid, openbare besluitvorming, meerdere
    opties afwegen, uitleggen hoe een besluit tot stand kwam, geheime besluiten, beleidsafweging,
    achterliggende keuzes, belangenafweging delen, delen van je overwegingen, helder over keuzes,
    meepraten over keuzes, alternatieven opschrijven, voors en tegens, keuze toelichten aan collega's,
    afgevallen opties, argumenten op papier, denkproces, hoe zijn we tot dit besluit gekomen, keuzes
    hardop maken, besluitvorming inzichtelijk maken, afweging op papier, oplegnotitie, keuzes uitspreken,
    dilemma in de nota, decision log, multicriteria, transparant over keuzes, reconstructie, opties met
    elkaar delen, hoe kwam dit besluit tot stand, wat hebben we afgewogen, risico's benoemen in een nota,
    waarom niet voor de goedkoopste gekozen, beslissing verantwoorden op schrift, afwegingen expliciet
    maken, keuzes vastleggen, beleidskeuzes, onderbouwing van keuzes, afweging inzichtelijk,
    besluitvorming navolgbaar, open over afwegingen, waarom hebben we dit zo gekozen, keuzes op schrift,
    beweegredenen, denklijn, dilemma's en keuzes opschrijven`,
  'verantwoordelijkheid-navolgbaar/leg-uit-waarom': `
    waarom doen we dit zo, uitleg geven, mijn collega snapt niet waarom ik dit doe, omdat het moet van de
    baas, mensen begrijpen ons niet, vertel erbij waarom, toelichting geven, niemand weet waarom,
    motivatie van mijn keuze, uitleg over de werkwijze, waarom krijg ik deze controle, de achterliggende
    gedachte, reden van een verandering, begrip krijgen voor een maatregel, zo doen we dat nu eenmaal,
    start with why, daarom is geen reden, het hoe en waarom, onbegrip, doel uitleggen, verhaal achter het
    beleid, verantwoording afleggen, uitleggen waarom, uitleg geven over je werk, waarom doe je dat,
    toelichten, redenen uitleggen, beleid uitleggen, uitleg aan burgers, duidelijk maken waarom,
    verantwoording, begrip kweken, motief, de bedoeling uitleggen, het waarom, uitleg aan collega's,
    waarom deze keuze, waarom deze maatregel, uitleg over een besluit, beweegreden, context geven, keuzes
    uitleggen aan anderen, zin van de regel uitleggen, waarom moet dit, geef eens uitleg, ik begrijp niet
    waarom dit moet, mensen meenemen in het waarom, ons werk uitleggen op een verjaardag, de reden achter
    regels, wat is hiervan de bedoeling, waarom zijn jullie hier, verklaren, motiveren waarom, daarom,
    omdat ik het zeg, uitleg aan de klant, uitleg aan ondernemers bij een controle, de zin van een
    maatregel uitleggen, verantwoorden naar anderen, begrip, duiding, achtergrond geven, verhaal
    vertellen, draagvlak door uitleg, toelichten van je handelen, waarom wij dat doen, uitleg van beleid,
    het waarom uitleggen, besluiten uitleggen, verklaren waarom je iets doet, beleid uitleggen aan
    burgers, reden geven, uitleg over keuzes, begrijpelijk maken waarom, begrip bij anderen, motieven
    uitleggen, duidelijke uitleg, collega's uitleggen waarom, waarom deze regel, uitleg vragen, doel van
    de maatregel, achtergrond van een besluit, verantwoorden waarom, de kamer uitleg geven, publieke
    verantwoording, verantwoordelijkheid afleggen, nut en noodzaak vertellen, waarom moet dit van jou,
    uitleggen aan een collega waarom je het zo doet, omdat het zo hoort is geen reden, toelichten waarom
    je iets vraagt, waarom controleren we u, inspecteur legt uit waarom hij komt, vertel er de reden bij,
    context geven bij een opdracht, waarom is de straat open, uitleg aan omwonenden over werkzaamheden,
    begin met waarom, mensen snappen niet waarom, dingen doen zonder uitleg, uitleg aan de pers,
    woordvoering, rechtvaardigen wat je doet, toelichting, motivatie van je keuze, waarom zo moeilijk
    doen, achterliggende gedachte, golden circle van sinek, uitlegbaar, uitlegbaarheid, redenen geven,
    bedoeling uitleggen, transparant over beweegredenen, het waarom vertellen, waarom je zo werkt, waarom
    doen jullie dit, inzicht geven in je handelen, verhelderen, verklaring, context van een keuze`,
  'verantwoordelijkheid-navolgbaar/goede-archivering': `
    geen tijd om te archiveren, archief is een zooitje, mijn team archiveert niet, opruimdag, uren voor
    archiveren, administratie hoort bij het werk, dossiers op orde in het team, woo kost ons weken zoeken,
    belang van archief, medewerkers slaan niets op, informatiehuishouding op orde, niemand heeft zin in
    archiveren, archiefdiscipline, wij kunnen niets terugvinden, team aansporen om dossiers bij te werken,
    administratieve achterstand, geheugen van de overheid, onderzoek door de ombudsman en niets te vinden,
    archivaris, tijd inplannen voor dossiers, parlementaire enquête, archiefinspectie, archivering
    belangrijk maken, tijd voor archiveren, belang van archiveren, archiveren in het team, archiveren als
    onderdeel van je werk, informatiehuishouding, slechte archivering, archief wordt verwaarloosd, goed
    archiefbeheer, dossiers op orde, leidinggevende en archief, medewerkers tijd geven voor archiveren,
    informatiehuishouding verbeteren, open op orde, geschiedenis bewaren, geheugenverlies van de overheid,
    archiveren heeft geen prioriteit, administratie bijhouden, tijd voor administratie, informatie op
    orde, team moet archiveren, medewerkers archiveren te weinig, gaten in het archief, elke week een uur
    opruimen, opslaan hoort erbij, het archief is een puinhoop, cultuur van niet vastleggen, archivering
    als sluitpost, tijd reserveren voor dossiervorming, dagelijkse administratie, mijn mensen hebben geen
    tijd voor dossiers, archief heeft geen status, archief heeft prioriteit, geschiedenis van de overheid,
    informatie is ons geheugen, digitaal geheugen, belang van vastleggen, woo-druk op het team,
    opruimactie, dossierhygiëne, goede informatiehuishouding, archivering in het team, belang van
    archivering, het geheugen van de organisatie, zaaksysteem wordt niet bijgehouden, archivering
    verbeteren, archiveren hoort bij je werk, tijd vrijmaken voor archiveren, gebrekkige archivering,
    slechte informatiehuishouding, archief en democratie, aandacht voor archivering, dossiers bijwerken,
    archivering stimuleren, medewerkers laten archiveren, administratie op orde, archiefachterstand,
    geschiedschrijving, archiveren is belangrijk, tijd voor dossiers opschonen, archiveren hoort bij het
    werk, schoonmaakdag digitale mappen, team archiveert slecht, open overheid, woo verzoek en alles is
    kwijt, inspectie overheidsinformatie, dossierdiscipline, mijn mensen bewaren niks, opschoonactie,
    mailboxen leegmaken, archiefbewustzijn, recordmanagement, belang van bewaren uitleggen, dossiers op
    orde krijgen in het team, zoekgeraakte stukken bij een enquête, informatiecommissaris, medewerkers
    zien archiveren als corvee, archiveren in de planning, documenten vernietigd, iedere vrijdag dossiers
    bijwerken, archivering op orde, archiveren als onderdeel van het werk, openbaarheid, actieve
    openbaarmaking, dossiers bijhouden in het team, archiveren in werktijd, medewerkers tijd geven voor
    hun dossiers, archiefcultuur, belang van vastleggen benadrukken, verantwoording achteraf`,
  'verantwoordelijkheid-navolgbaar/goed-voorbeeld': `
    baas archiveert zelf niet, leidinggevende wist zijn berichten, manager appt alles, directeur legt
    niets vast, zelf je dossiers bijhouden als chef, zelf ook open zijn over je keuzes, chef bewaart niks,
    als manager ook je mail archiveren, sms van de minister gewist, voorbeeld in transparantie, zelf
    transparant zijn als leidinggevende, voordoen hoe je dossiers bijhoudt, leidinggevende archiveert
    zelf, het goede voorbeeld bij archiveren, zelf vastleggen als manager, bestuurder die appjes wist,
    voorbeeldgedrag transparantie, zelf navolgbaar werken als leidinggevende, voorbeeld geven met
    vastleggen, directeur archiveert zijn mail niet, bestuurders die chatten, leiding wist sms-berichten,
    ook managers leggen vast, zelf je agenda openbaar maken, open zijn over je besluiten als
    leidinggevende, transparante leider, directeur bewaart nooit iets, manager wist zijn appjes, sms van
    de minister, zelf alles vastleggen als manager, leidinggevende appt besluiten, chef regelt alles
    mondeling, manager slaat zelf netjes op, transparant over je eigen besluiten als chef, besluiten in de
    wandelgangen, leidinggevende laat zien hoe je vastlegt, voorgaan in archiveren, manager deelt zijn
    eigen afwegingen, bestuurder zonder dossier, directie zonder notulen, mt verslagen delen, zelf
    uitleggen waarom als leidinggevende, voorbeeld in navolgbaar werken, mijn eigen mappen op orde als
    chef, open agenda van de directeur, manager maakt nooit verslag, baas doet alles via whatsapp, zelf
    ook documenten opslaan als leidinggevende, nokia telefoon, voorbeeld in archiveren, mangaer zet zelf
    niks in het systeem, directie die niks vastlegt, voorbeeld in openheid, chef legt zelf ook vast,
    leiding is transparant, zelf je berichten bewaren als leidinggevende, berichten van bewindspersonen,
    leidinggevende schrijft zijn keuzes op, voorbeeldgedrag bij vastleggen, zelf navolgbaar werken`,
  'verantwoordelijkheid-navolgbaar/vraag-naar-waarom': `
    waarom denk je dat, hoe ben je hierop gekomen, medewerkers kritisch bevragen, klopt de redenering,
    denkstappen laten zien, discussie in het team uitlokken, een stuk zonder onderbouwing, conclusie
    zonder argumenten, laat je medewerker het zelf uitleggen, goede vragen stellen als manager, wat zit
    erachter, logica, drogreden, kromme redenering, vijf keer waarom, advies dat nergens op slaat,
    aannames in een nota, socratisch, je huiswerk nakijken, scherp houden, denkfout, coachende vragen, hoe
    kom je bij deze conclusie, vragen naar het waarom, kritische vragen stellen aan medewerkers,
    redenering bespreken, goede redenering, doorvragen bij je medewerkers, argumentatie, onderbouwing
    vragen, discussie bevorderen, denkproces, redeneerfouten, kritisch denken, logisch redeneren,
    waarom-vragen, de gedachte achter een advies, coachend leidinggeven, laat ze uitleggen hoe ze denken,
    expliciet maken, aannames bevragen, vragen stellen als leidinggevende, niet alleen de conclusie,
    denkfouten, uitdagen om na te denken, hoe is hij tot dit advies gekomen, onderbouw dat eens, leer je
    mensen denken, kritisch meedenken met je medewerker, logische fout, zwakke onderbouwing, argumenten
    toetsen, waar baseer je dat op, denkwerk, redeneerlijn, uitdagen op inhoud, analyse, uitleg vragen aan
    je medewerker, helpen nadenken, de gedachtegang, scherp bevragen, intervisie over een advies, klopt
    dit wel, het denkproces zichtbaar maken, conclusie komt uit de lucht vallen, sparren met je
    medewerker, argumentenkaart, kritisch doordenken, argumenten bevragen, denkwijze van medewerkers,
    onderbouwing van adviezen, de waarom-vraag stellen, doorvragen als leidinggevende, redeneringen
    toetsen, kritische vragen, inhoudelijke discussie, coachende leidinggevende, denkfouten opsporen,
    goede vragen stellen, redenering achter een besluit, discussie stimuleren in het team, logisch denken,
    onderbouwde keuzes, medewerkers laten nadenken, socratische vragen, waar komt die conclusie vandaan,
    onderzoekende vragen, waarom adviseer je dit, de vijf waaroms, hoe ben je tot dit advies gekomen, laat
    je denkstappen zien, gedachtegang, onderbouwing van je medewerkers opvragen, hoe kom je daarbij, wat
    zit er achter je voorstel, een stuk zonder argumentatie terugsturen, medewerkers leren argumenteren,
    kritisch bevragen van een nota, niet alleen de conclusie lezen, aannames in een advies blootleggen,
    teamleden hun redenering laten uitleggen, waarom kies je hiervoor, argumentatie aanscherpen, gaten in
    de redenering, advocaat van de duivel in het team, op welke feiten baseer je dat, beleidstheorie,
    debat over een nota, discussie aanwakkeren over het advies, doorvragen als manager, redenering
    expliciet, discussie over de redenering, aannames boven tafel, naar het waarom vragen, argumentatie
    bespreken, doorvragen naar argumenten, achterliggende redenering, gedachtegang van medewerkers,
    redeneren, kritisch doorvragen over een advies, beredeneren, conclusie zonder onderbouwing, waarom
    stel je dit voor, veronderstellingen`,
  // Werken vanuit professionaliteit: vakkundig, kritisch, verbeteringsgericht
  'professionaliteit/doe-kennis-op': `
    maar wat roepen, huiswerk doen voor een vergadering, een cursus volgen, ik snap het onderwerp niet,
    goed voorbereid zijn, vakliteratuur, verstand van zaken, me inlezen, op feiten gebaseerd, bijscholing,
    onderzoek lezen, ik moet meer leren over dit onderwerp, onderbouwing met cijfers, wat zegt de
    wetenschap, met goede argumenten komen, mijn vak bijhouden, iemand die er geen verstand van heeft,
    congres, rapporten lezen, ai en chatgpt leren gebruiken, inhoudelijke kennis, je verdiepen, sterk
    verhaal, leren op het werk, bijblijven, opleiding, nattevingerwerk, vakkennis bijhouden, kennis
    opdoen, je verdiepen in een onderwerp, goede argumenten, inhoudelijk sterk, vakbekwaam, studeren,
    weten waar je over praat, kennis van zaken, cursus, opleiding volgen, onderbouwde argumenten,
    deskundig worden, leren, overtuigen met argumenten, feiten en cijfers, voorbereiding van een overleg,
    dossierkennis, inlezen in een dossier, evidence based, expertise opbouwen, ontwikkelen in je vak,
    vakbekwaamheid, onderzoek doen, onwetendheid, kletspraat, een leven lang leren, feitenkennis, je mond
    voorbij praten zonder kennis, lezen, podcast luisteren, seminar, vakblad, goed beslagen ten ijs,
    onderbouwing, ik heb mijn huiswerk niet gedaan, bluffen, borrelpraat, kennisachterstand, nieuwe
    collega moet nog veel leren, opfriscursus, wetenschappelijk onderzoek gebruiken, beweren zonder
    bewijs, data gebruiken, goede voorbereiding, deskundig, scherp argumenteren, weten waar het over gaat,
    stevig verhaal, masterclass, e-learning, statistiek snappen, up-to-date blijven, vakmanschap, examen,
    certificaat, technologie leren, klok horen luiden, inhoudelijke deskundigheid, vakkennis ontwikkelen,
    jezelf ontwikkelen, nieuwe kennis, professionele ontwikkeling, kennis vergroten, blijven leren, je vak
    leren, goede onderbouwing, overtuigend verhaal, op de hoogte zijn, niet weten waar je over praat,
    verdieping, kennis en kunde, inhoudelijk voorbereid, wetenschappelijke kennis, cursussen volgen,
    deskundigheidsbevordering, leren van literatuur, overtuigende argumenten, regie over je eigen
    ontwikkeling, bijleren, je vak verdiepen, onderbouwd praten, klok en klepel, ingelezen zijn, huiswerk
    doen, goed voorbereid, beslagen ten ijs, cursus volgen, onderbouwde mening, wetenschappelijke
    artikelen, cijfers paraat, ik weet er te weinig van, bijlezen, research, roepen zonder te weten, ai
    leren gebruiken, permanente educatie, met feiten komen, argumenten verzamelen, goed beslagen,
    achtergrondinformatie, onderzoeksrapporten, nieuw beleidsterrein leren kennen, slap verhaal, op de
    hoogte van je vak, factcheck, uit je nek kletsen, expert worden, deskundig zijn, goed onderbouwd,
    onderbouwing met feiten, verdiepen, kennisbasis, leren en bijblijven, weten waar je het over hebt,
    zich inlezen, onwetend, gebrek aan kennis`,
  'professionaliteit/vul-elkaar-aan': `
    ik kan niet alles, samen weten we meer, weet wat je kunt, iemand anders is hier beter in, elkaars
    zwakke plekken opvangen, allemaal verschillende kwaliteiten, twee weten meer dan één, aan een collega
    vragen die het wel weet, goed team, zelfvertrouwen, ik denk dat ik alles zelf moet doen, vertrouw je
    collega, je beperkingen kennen, samen sterk, duo, ik ben niet goed in cijfers, gebruik maken van
    elkaars kracht, teamwork, niet alles zelf willen doen, werk verdelen naar wie het kan, imposter
    syndroom, onderling vertrouwen in elkaars werk, taken aan een ander overlaten, elkaar aanvullen,
    vertrouwen op collega's, vertrouwen in jezelf, samen sterker, weten wat je niet weet, complementair,
    je eigen grenzen kennen, gebruik maken van elkaars kennis, samenwerken als team, onzekerheid, ieder
    zijn kwaliteit, een beroep doen op een ander, onderling vertrouwen, elkaars talenten benutten, alles
    zelf willen kunnen, vertrouw op je collega, van elkaars sterke punten profiteren, blinde vlekken
    opvullen, vragen wat je niet weet, samen kunnen we het, de een kan dit de ander dat, sterke
    combinatie, schoenmaker blijf bij je leest, ik hoef niet alles te weten, elkaars rug, vragen is geen
    schande, elkaar nodig hebben, kracht van het team, als een team werken, gebreken, eigen zwaktes
    kennen, tandem, onzeker over mijn werk, geloof in jezelf, ik kan dit, vertrouwen hebben, kennis van
    een ander gebruiken, samen een compleet plaatje, oplichter voelen, niet alles hoeven kunnen, jong en
    oud leren van elkaar, hulp van een specialist, alfa en bèta, elkaars kennis gebruiken, vertrouwen op
    elkaar, wederzijds aanvullen, sterker samen, elkaars kwaliteiten gebruiken, kennis van collega's,
    beperkingen kennen, eerlijk over wat je niet kunt, samenwerken met collega's, onderlinge aanvulling,
    verschillende kwaliteiten combineren, vertrouwen hebben in collega's, zelfkennis, eigen sterke punten
    kennen, van elkaar op aan kunnen, in elkaar geloven, samen oplossen, goede teamspelers, teamspeler,
    weten wie wat weet, van elkaar weten wie wat kan, twee weten meer dan een, een goed duo, beleid en
    uitvoering vullen elkaar aan, ik ben geen jurist, dat weet mijn collega beter, verschillende
    disciplines, vragen aan een collega die het wel weet, onzeker over mijn kunnen, zwakke plekken
    opvangen, doorverwijzen naar een collega, vertrouwen in je teamgenoten, synergie, ieder zijn kracht,
    blinde vlekken, jij cijfers ik tekst, wie weet dit wel, durf te zeggen dat je het niet weet,
    bescheiden over je kennis, op elkaar bouwen, op elkaar kunnen rekenen, collegiaal vertrouwen, samen
    compleet, gebruikmaken van elkaars kennis, elkaar versterken, complementaire kwaliteiten,
    verschillende expertise, onderling vertrouwen in kunnen, kennis bundelen, samen deskundig, grenzen van
    je eigen kennis, zelfvertrouwen en vertrouwen in collega's, elkaars kwaliteiten, aanvullende kennis,
    ik ben geen expert op dat gebied, krachten bundelen`,
  'professionaliteit/kritisch-durven-zijn': `
    het er niet mee eens zijn, tegen de baas ingaan, nee durven zeggen tegen je manager, hoe geef ik
    kritiek zonder ruzie, tegen de stroom in, ik heb mijn twijfels bij dit plan, vragen durven stellen bij
    een opdracht, niet overal ja op zeggen, opbouwend kritisch, een ander geluid laten horen, ik ben het
    oneens met het besluit, tegenspreken, weerwoord geven, niet zeuren maar verbeteren, slecht plan van de
    directie, hoe zeg ik dat dit een slecht idee is, kritische noot, lastige vragen, tegengas geven,
    bezwaar maken tegen een opdracht, mopperen, meepraten met de baas, onzinnige opdracht, constructief,
    kritisch zijn, kritiek geven, tegenspraak bieden, tegenspraak geven, opbouwende kritiek, loyale
    tegenspraak, durven tegenspreken, je leidinggevende tegenspreken, oneens zijn, kritische vragen,
    positief kritisch, nee zeggen tegen je baas, kritisch meedenken, tegenspel bieden, kritische houding,
    weerwoord, kritiek op een plan, kritiek op de leiding, eerlijk zeggen dat iets niet goed is, bezwaren
    uiten, protesteren, kritiek zonder te zeuren, de minister tegenspreken, niet braaf zijn, verbeteren
    door kritiek, negatief zijn, je nek uitsteken, tegen het besluit van de baas, orders klakkeloos
    uitvoeren, tegendraads, nee tegen een slecht plan, vraagtekens zetten, mag ik het oneens zijn, de baas
    heeft ongelijk, opbouwende kritiek leveren, in opstand komen, scherpe vragen, een dom besluit,
    kritisch zonder te zeiken, constructief tegenspreken, niet meeknikken, ik durf de directeur niet tegen
    te spreken, eigenwijs maar loyaal, werk verbeteren door kritiek, ambtenaar moet kunnen weigeren,
    protest, tegenstem in een overleg, negatieve energie ombuigen, kritische blik, mening tegen de
    meerderheid, feedback aan de top, je stem verheffen, ontevreden over het beleid, ja maar, kritische
    ambtenaar, tegenspel, ambtelijke tegenspraak bieden, kritisch en loyaal, kritisch over beleid,
    onafhankelijk en kritisch, bezwaren tegen een plan, andere mening durven geven, collega die zegt dat
    het niet klopt, kritisch geluid, kritiek uiten, opbouwend kritisch zijn, durven afwijken, niet alles
    slikken, het werk beter willen maken, kritiek op positieve manier, tegenspreken van de baas, scherpe
    vragen stellen, meningsverschil met je baas, protest laten horen, weerwoord bieden, kritische massa,
    aan de orde stellen wat verkeerd gaat, constructieve kritiek, dwars durven zijn, ik ben het er niet
    mee eens, kritische vraag aan de directeur, tegengeluid, tegenspreken met respect, nee zeggen tegen
    een slecht plan, dit voorstel rammelt, luis in de pels, zeuren of verbeteren, kanttekening plaatsen,
    jaknikker, opbouwend kritiek leveren, hielenlikker, vrij en veilig adviseren, je baas tegenspreken,
    dwarsdenker, twijfels bij een plan uiten, waarom doen we het niet anders, criticaster, meepraten met
    de meerderheid, slecht plan van het mt, ja en amen, slijmen, status quo ter discussie stellen,
    kritisch vermogen, tegenspraak leveren, moed om tegen te spreken, opbouwende tegenspraak, kritische
    vragen stellen, afwijkende mening geven, kritisch tegenover een voorstel, niet zomaar meegaan,
    onafhankelijk denken, bezwaar maken tegen een plan, zich durven uitspreken tegen een besluit`,
  'professionaliteit/steun-kritische-collegas': `
    collega die zijn nek uitsteekt, iemand bijvallen in een vergadering, ze wordt gezien als lastig,
    iedereen laat hem vallen omdat hij kritiek had, opkomen voor een collega, luisteren naar iemand die
    het er niet mee eens is, kritische collega wordt genegeerd, achter een klokkenluider staan, als enige
    tegen, de dwarsligger, collega met een andere mening, collega die altijd tegen is, iemand niet alleen
    laten staan, medestander, de luis in de pels, zuurpruim, collega's die tegengas geven helpen, steun
    uitspreken na het overleg, iemand is de boeman, niet met hem eens maar toch luisteren, steun voor
    kritische collega's, collega's steunen die kritiek hebben, klokkenluiders steunen, tegensprekers
    steunen, bijval geven, luisteren naar een kritische collega, solidair zijn met een collega, lastige
    vragensteller, dwarsliggers, steun aan melders, collega tegen de stroom in, critici in het team,
    opkomen voor wie kritisch is, mensen die tegenspreken, kritische collega's waarderen, in gesprek met
    een criticus, collega die alleen staat, bijspringen in een discussie, met een andersdenkende collega
    praten, collega wordt afgemaakt om zijn mening, bescherming van melders, rechtsbescherming, iemand
    bijstaan, de enige die iets durft te zeggen, zeikerd, naar de criticaster luisteren, samen aankaarten,
    gelijkgestemden, steunbetuiging, niet laten vallen, kritische stemmen, anders denken dan je collega,
    respect voor wie nee zegt, niet eens maar wel luisteren, schouder aan schouder, dissident,
    onruststoker, uitgestoten collega, weggepeste klokkenluider, iemand die zich uitspreekt niet alleen
    laten, eens zijn hoeft niet, kritische collega steunen, collega met kritiek, steun aan klokkenluiders,
    achter een collega staan, collega die tegen de stroom in gaat, kritisch geluid steunen, naar kritiek
    van collega's luisteren, tegendenkers beschermen, in gesprek met andersdenkende collega's, alleen
    staan met je mening, eenling, iemand bijvallen, moedige collega, collega die zich uitspreekt, een
    collega die tegenspreekt aanhoren, collega's die kritiek durven geven, steun bij kritiek, lastige
    collega's waarderen, collega die kritisch is afgebrand, een collega bijvallen, iemand die zijn nek
    uitsteekt bijspringen, bijval, dwarsliggers serieus nemen, collega's die klagen over het beleid,
    kritische geluiden van collega's, niet laten vallen wie tegenspreekt, de zeurpiet heeft een punt,
    klokkenluider in het team steunen, naar een andersdenkende collega luisteren, afgeserveerde collega,
    zij zegt wat wij allemaal denken, opkomen voor een collega die tegenspreekt, collega wordt weggezet
    als lastig, lastpak, tegenspreker alleen laten staan, ik ben het niet met je eens maar luister wel,
    iemand die tegen de directie ingaat, met rust gelaten na kritiek, solidair, solidariteit, bondgenoot,
    ally, afgeknald om een kritische vraag, kritische collega's steunen, dwarsdenkers steunen, collega die
    tegen de stroom ingaat, steun geven aan tegensprekers, naast een kritische collega gaan staan,
    tegenspreker beschermen, niet buitensluiten van critici, meningsverschil met een kritische collega,
    dwarsdenkende collega, gesteund door collega's`,
  'professionaliteit/fouten-toegeven': `
    ik heb een blunder begaan, fouten mogen maken, foutje moet kunnen, iets verkeerd gedaan, opbiechten,
    bang om fouten te maken, faalangst, afrekencultuur, ik heb het verkeerd, leren van wat misging, in de
    doofpot stoppen, per ongeluk een mail verstuurd, perfectionisme, fout verbergen, datalek door mijn
    schuld, met de billen bloot, toegeven dat je fout zat, falen, van je missers leren, verkeerde
    beslissing genomen, schaamte over een fout, wie niet waagt, mislukking, sorry mijn fout, fouten
    toegeven, fouten maken mag, leren van fouten, fout bekennen, eerlijk over je fouten, foutencultuur,
    angst om fouten te maken, een fout gemaakt, excuses maken, sorry zeggen, durven falen, lerend
    vermogen, eigen fout herstellen, schuld bekennen, fouten verbergen, blunder, vergissing, fouten
    bespreken, mislukking als les, faalmoed, fouten erkennen, van fouten leer je, hand in eigen boezem
    steken, onfeilbaar, ik zat fout, stom van mij, perfect willen zijn, verkeerd bedrag overgemaakt,
    verkeerde knop, oeps, verdoezelen, bang voor straf na een fout, al doende leert men, iedereen maakt
    fouten, eerlijk over je blunder, misser, falen is leren, excuus, toegeven dat iets mislukt is,
    leermoment, brilliant failure, fout in een rapport, iets vergeten, schuldgevoel, rekenfout, mea culpa,
    ongelukje, iets over het hoofd gezien, mijn mislukte project, foutloos werken bestaat niet, dezelfde
    fout maken, afstraffen van fouten, schaamte, schaamte en fouten, fouten durven maken, leren door te
    doen, faalcultuur, fouten zijn menselijk, iets fout doen, mislukken, eerlijk over mislukking, fout op
    je nemen, leren van je eigen fouten, angst om te falen, fouten accepteren, fouten verdoezelen, schuld
    erkennen, verkeerde keuze toegeven, excuses voor een fout, niet perfect, toegeven, durven leren,
    spijt, verkeerd bedrag uitgekeerd, per ongeluk een mail naar iedereen, datalek veroorzaakt, fouten
    onder het tapijt, doofpot, ik heb een verkeerd besluit genomen, foutje bedankt, misrekening, vergeten
    door te sturen, bij de verkeerde voor de deur, excuses, verkeerde bijlage, flater, van fouten leren,
    failliet project, brilliant failures, fuck-up night, struikelen, uitglijder, fout opbiechten,
    verkeerde persoon beboet, onterechte boete, typefout in een besluit, afgang, zandbak, fail fast, steek
    laten vallen, verantwoordelijkheid voor een fout, excuses aanbieden, fouten mogen, misstap, ik heb me
    vergist, herstellen van een fout, een misslag, eerlijk over een fout, toegeven dat het fout ging,
    openheid over fouten`,
  'professionaliteit/effect-van-werk': `
    wat doet mijn werk met mensen, gevolgen van mijn advies, tussentijds aanpassen, impact, bijsturen, hoe
    gaat het verder na mijn besluit, werkt mijn controle wel, monitoren, wat is er met mijn nota gebeurd,
    evaluatie van beleid, nazorg na een project, neveneffecten, kijken of het werkt, op tijd ingrijpen in
    een project, meten wat het oplevert, doet het wat het moet doen, vinger aan de pols, tijdig van koers
    veranderen, gevolgen voor later, na de oplevering, vervolg geven, gevolgen van een beslissing,
    uitwerking, naleving, effect van je werk, impact van beleid, gevolgen van je werk, resultaten meten,
    effecten monitoren, tijdig bijsturen, wat levert mijn werk op voor anderen, nagaan of het werkt,
    effectmeting, evalueren van beleid, wat gebeurt er met mijn werk, gevolgen overzien, vervolgstappen,
    consequenties van besluiten, doorwerking, bijstellen, maatregelen aanpassen, tussentijds bijsturen,
    inspecties die effect hebben, koers bijstellen, verantwoordelijkheid voor gevolgen, effectief
    toezicht, uitkomst, hoe loopt het af, wat gebeurt er na mijn advies, hebben mensen er iets aan, wat
    richten we aan, nameten, effect van handhaving, werkt de maatregel, bijwerking, terugkijken of het
    gewerkt heeft, follow-up, resultaat voor de samenleving, wat brengt mijn besluit teweeg, stoppen of
    aanpassen, tussentijds meten, voortgang, kpi's, wat doet mijn handhaving, verantwoordelijk voor
    gevolgen, gevolgen op lange termijn, keten van gevolgen, bijdraaien, kantelpunt, wat levert toezicht
    op, signalen dat het niet werkt, gevolgen voor burgers overzien, impact van je werk, wat werk
    teweegbrengt, effect van beleid, resultaten volgen, werk zonder vervolg, bijsturen van beleid,
    nadenken over de gevolgen, effecten van besluiten, doorwerken in de praktijk, uitkomsten van je werk,
    tijdig aanpassen, vervolg op je werk, terugkijken op resultaat, doet toezicht er toe, resultaten
    evalueren, beleid evalueren, invloed van je werk, prestaties volgen, oog voor gevolgen, wat heeft het
    opgeleverd, wat doet onze boete met mensen, monitoring, evaluatie, resultaatmeting, heeft de campagne
    gewerkt, gevolgen van mijn besluit, nameting, vervolgonderzoek, impactmeting, nazorg, tijdig
    bijstellen, merken inwoners er iets van, werkt onze handhaving, lange termijn gevolgen, na oplevering
    kijken of het werkt, hoe is het afgelopen met die aanvraag, rimpeleffect, domino effect, bijeffecten,
    keten effecten, na een controle terugkomen, consequenties, sturingsinformatie, dashboard, resultaten
    bekijken, nulmeting, uitwerking op collega's, wat richt ik aan, werk na afloop volgen, effecten van
    beleid, impact op burgers, gevolgen van beleid, nagaan wat mijn werk doet, bijstellen op basis van
    effecten, oog voor effecten, over de schutting gooien en niet omkijken, wat gebeurt er daarna, werk
    evalueren, uitwerking in de samenleving, beleidseffecten, tijdige bijsturing, volgen wat er met mijn
    werk gebeurt, consequenties voor anderen, keerzijde`,
  'professionaliteit/reflecteer-samen': `
    met collega's terugkijken, waren we goed bezig, even stilstaan, evalueren, wat ging goed en wat kan
    beter, retrospective, samen afvragen of het nog klopt, na afloop napraten, nog wel het juiste
    onderwerp, zijn wij nog van nut, lessons learned, vastgeroest, bezinning, stoppen of doorgaan, met
    elkaar de balans opmaken, doen we nog wat nodig is, intervisie met collega's, spiegelen aan elkaar, we
    hollen maar door, collegiaal overleg over ons werk, standup, nabespreking, samen reflecteren,
    reflecteren op je werk, samen evalueren, evaluatie, terugblikken, intervisie, reflectie met collega's,
    doen we nog het juiste, lessen trekken, samen stilstaan bij het werk, evaluatiegesprek, evaluatie van
    het project, zijn we nog goed bezig, werken we nog aan de opgave, leren van het verleden, collegiale
    intervisie, sluit het nog aan op de opgave, moreel beraad in het team, gezamenlijke reflectie,
    kritisch kijken naar ons werk, zelfreflectie, hoe ging het, na het project bij elkaar zitten,
    terugkijken met je collega's, post-mortem, sprint review, even uitzoomen met elkaar, intervisiegroep,
    bespreken wat we geleerd hebben, waar zijn we mee bezig, samen kritisch naar ons werk kijken,
    tussentijds de balans opmaken, doen we nog nuttig werk met elkaar, napraten, kritisch op jezelf,
    gezamenlijk leren, even ademhalen samen, nog op het goede spoor, debriefing, hardnekkige patronen
    doorbreken, verbeterpunten met collega's, waarom doen wij dit eigenlijk nog, reflectie op je werk,
    samen terugkijken, met elkaar reflecteren, gewenning tegengaan, stilstaan bij je werk, tijd voor
    reflectie, waarom wilde je bij de overheid werken, terugblik, samen leren, reflectief vermogen, eigen
    werk evalueren, intervisie en reflectie, elkaar een spiegel voorhouden, opgave voor ogen, doen wat
    nodig is, samen evalueren wat goed ging, met collega's stilstaan bij de opgave, aan de slag met
    reflectie, terugkijken met collega's, evalueren na een project, after action review, zijn we nog goed
    bezig met zijn allen, samen stilstaan, wat ging goed wat kan beter, leren van elkaar, lessons learned
    sessie, nabespreken, debrief, collega's vragen of we nog op koers liggen, teamreflectie door
    collega's, met elkaar terugblikken, terugkijken op een incident, supervisie, peer review,
    projectevaluatie, onze aanpak onder de loep, even uit de hectiek met collega's, doen we met elkaar nog
    het goede, samen de balans opmaken, stilstaan bij ons werk, collegiale consultatie, tussenbalans,
    pauzemoment, even reflecteren, elkaars werk bespreken, reflecteren met collega's, gezamenlijk
    terugkijken, reflectie op ons werk, heisessie met collega's, reflectiemoment, collega's onderling
    reflecteren, bespreken of we de opgave dienen, terugkijken en leren, lerend team, samen nadenken over
    ons werk, reflectiegesprek`,
  'professionaliteit/professionele-ruimte': `
    ik mag geen cursus doen, opleidingsbudget, enthousiast maken, trainingen, mensen laten groeien,
    ontwikkelen van medewerkers, geen tijd om te leren, motivatie is weg, bevlogen team, studieverlof,
    congresbezoek, geen inspiratie, mijn chef vindt opleiding te duur, leren stimuleren, ruimte om je vak
    uit te oefenen, coaching, medewerkers motiveren, loopbaan, doorgroeien, ongemotiveerd team, leerlijn,
    omscholing, inspirerende leidinggevende, kans om te groeien, vakmensen de ruimte geven, professionele
    ruimte, opleiding van medewerkers, opleidingen en trainingen, ontwikkeling van medewerkers,
    medewerkers inspireren, motivatie, bevlogenheid, leren en ontwikkelen, opleidingsplan, ruimte voor
    professionals, inspireren, werkplezier, vakmanschap stimuleren, training voor je team,
    opleidingsmogelijkheden, stimuleren van ontwikkeling, duurzame inzetbaarheid, professionals de ruimte
    geven, mobiliteit, leercultuur, persoonlijke ontwikkeling, opleidingskosten, enthousiasmeren, geen
    budget voor een cursus, persoonlijk ontwikkelbudget, lessen volgen onder werktijd, medewerker wil
    studeren, groeimogelijkheden, carrièrekansen, stimuleren, vonk, aanmoedigen, inspiratiesessie,
    gemotiveerde mensen, stil staan is achteruitgang, doorleren, ontwikkelkansen, ruimte voor eigen
    initiatief, ik mag niks ontwikkelen, talentprogramma, traineeprogramma, leren op de werkvloer,
    coachtraject, behoud van personeel, uitgedoofd initiatief, passie voor het vak, studiedag, sprekers
    uitnodigen, vakmanschap vergroten, loopbaan en ontwikkeling, ontwikkelmogelijkheden,
    doorgroeimogelijkheden, scholing, ruimte voor ontwikkeling, professionals in hun kracht, inspirerend
    leiderschap, motiveren van medewerkers, leren stimuleren in het team, opleiding aanbieden, investeren
    in medewerkers, ruimte geven aan professionals, energie in het team, enthousiasme, demotivatie,
    ongemotiveerde medewerkers, medewerkers laten leren, groeiende medewerkers, vakontwikkeling, meer
    ruimte voor de professional, tijd om te leren, werk met plezier, congres bezoeken, permanente
    ontwikkeling, mag ik een training doen van mijn chef, autonomie, zelf je werk indelen, loopbaanbudget,
    bijscholing medewerkers, coach inhuren, inspirerende leider, motiveren van mijn team, aanmoedigen om
    te leren, master volgen naast het werk, leercultuur stimuleren, ontwikkelbudget, medewerkers zelf
    laten bepalen, vakcongres, medewerkers boeien en binden, vitaliteit, gedemotiveerd team, leven lang
    leren, iemand vrij roosteren voor een cursus, geen budget voor opleiding, workshop, professionele
    autonomie geven, inspireren van medewerkers, deskundigheidsbevordering, medewerkers laten groeien,
    investeren in opleiding, leertijd, professionaliseren, professionalisering van het team, trainingen
    aanbieden`,
  'professionaliteit/beoordelingsvrijheid': `
    zelf mogen beslissen, mandaat geven, mijn baas moet alles goedkeuren, vrij laten in hun oordeel,
    zelfstandig werken, medewerker zelf laten bepalen, ik vertrouw je, autonomie, zeg dat je vertrouwen
    hebt in je mensen, eigen inschatting maken, bevoegdheid laag leggen, niet voorkauwen, vrijheid in je
    werk, zonder toestemming mogen handelen, alles dichtgetimmerd met regels, zelfsturend,
    verantwoordelijkheid geven, medewerkers mogen niks zelf, protocol in plaats van gezond verstand,
    beslissingsruimte, inspecteur zelf laten oordelen, beoordelingsvrijheid, zelf beslissen, vrijheid
    geven, eigen beslissingen nemen, beslissingsbevoegdheid, verantwoordelijkheid laag in de organisatie,
    zelfstandigheid, vertrouwen uitspreken, medewerkers vrijheid geven, regelruimte, zelfsturende teams,
    zelfsturing, mandaat, ruimte om zelf te oordelen, medewerker mag zelf kiezen, eigen regie,
    handelingsvrijheid, vrije hand, vertrouwen geven, eigen oordeel van medewerkers, niet steeds
    toestemming vragen, empowerment, altijd toestemming vragen, protocollen, afvinklijsten volgen,
    vrijheid om te handelen, niet alles voorschrijven, laat ze zelf kiezen, geen ruimte voor eigen
    afweging, ik geef jou het vertrouwen, zelf de knoop doorhakken, zelf oordelen, discretionaire ruimte
    van medewerkers, volmacht, tekenbevoegdheid, vakmensen laten beslissen, de uitvoerder weet wat nodig
    is, initiatiefrijke medewerkers, met een gerust hart overlaten, uitspreken dat je iemand vertrouwt,
    zelf bepalen hoe, regelzucht van managers, keurslijf, vrijheid voor medewerkers, eigen
    verantwoordelijkheid geven, zelf mogen oordelen, ruimte voor eigen oordeel, regels of eigen oordeel,
    uitvoerders ruimte geven, vertrouwen geven aan medewerkers, vertrouwen uiten, zelfstandige
    medewerkers, niet alles vastleggen in regels, verantwoordelijkheid bij de professional, discretionaire
    vrijheid, zelfstandig beslissen, ruimte voor maatwerk door medewerkers, beslisruimte, mandaat voor
    medewerkers, loslaten en vertrouwen, vrijheid en verantwoordelijkheid, oordeel van de professional,
    mandaat laag in de organisatie, vrijheid van handelen, eigen inschatting van de handhaver, consulent
    mag zelf bepalen, ik vertrouw op jouw afweging, beslis jij maar, controle loslaten, bevoegdheid geven,
    zelfstandig laten beslissen, afvinklijst vervangen door vertrouwen, autonomie bij besluiten, ik hoef
    het niet eerst te zien, inspecteur beoordeelt zelf, vinklijstjes, jij weet wat nodig is,
    discretionaire ruimte voor uitvoerders, geen toestemming hoeven vragen, doe wat jou goed lijkt,
    zelforganisatie, carte blanche, dichtgeregelde werkinstructies, moet ik dit vragen aan mijn baas,
    beoordelingsruimte, beslisruimte voor professionals, vrijheid van oordelen, eigen afweging laten
    maken, professionals laten oordelen, medewerkers zelf laten afwegen, mandateren, niet alles
    dichtregelen, vertrouwen hebben en zeggen, oordeelsvrijheid`,
  'professionaliteit/ken-je-medewerkers': `
    wat wil je over vijf jaar, functioneringsgesprek, waar ligt je kracht, ontwikkelgesprek, waar krijg je
    energie van, persoonlijk ontwikkelplan, iemand zit op de verkeerde stoel, ambities van medewerkers,
    wat kan zij goed, loopbaangesprek, uitdagend werk, mijn baas vraagt nooit wat ik wil, verveling, te
    makkelijk werk, wie vindt wat leuk, iemand wil doorgroeien, jaargesprek, plus- en minpunten, wat vind
    je leuk in je werk, vlootschouw, leerwensen, zwaktes, het goede gesprek, toekomst van een medewerker,
    werkplezier, strategische personeelsplanning, ambities kennen, sterke en zwakke punten, loopbaan van
    medewerkers, persoonlijke ontwikkeling, ontwikkelwensen, goede gesprek voeren, loopbaanontwikkeling,
    weten wat je mensen kunnen, je medewerkers kennen, wat motiveert je medewerkers, uitdaging in je werk,
    energie van werk, personeelsgesprek, groei van medewerkers, werkgeluk, beoordelingscyclus, sterktes en
    zwaktes, regie op je ontwikkeling, werk dat energie geeft, talentgesprek, doorstroom, gesprekscyclus,
    coachgesprek, weg met het functioneringsgesprek, onderbelast, juiste uitdaging, carrièreswitch, wat is
    je droombaan, medewerkers missen hun draai, niet op mijn plek, welke kant wil je op, hobby's en werk,
    onderbenut, te moeilijk werk, saai werk, flow, uitdaging zoeken, wie kan ik dit laten doen, ambitie,
    waar ben je goed in vraagt mijn baas, leerpunten, mid-year, popgesprek, assessment, toekomstplannen
    van een medewerker, overstap naar ander werk, interne mobiliteit, zit iemand wel op de goede plek,
    motivatie van een medewerker, drijfveren, talenten bespreken, niet alleen kijken naar wat iemand nu
    kan, op zijn tenen lopen, persoonlijke groei, competenties, volgende stap in je loopbaan,
    loopbaanperspectief, drijfveren kennen, wat motiveert mensen, ontwikkeling van je medewerkers,
    medewerkers behouden, vertrek van medewerkers, gesprek over ambities, ambitie van medewerkers,
    persoonlijk ontwikkelgesprek, wensen van medewerkers, passend werk, talenten en ontwikkelpunten,
    sterke kanten kennen, loopbaanwensen, iemand uitdagen, uitdaging bieden, niveau van het werk, werk met
    energie, individuele ontwikkeling, jaarlijks gesprek, van werk veranderen, waar wil je naartoe, pop,
    ambities, waar ben je goed in, waar loopt iemand op leeg, energievreters, bore-out, uitdaging,
    doorgroeiwensen, sterke punten, ontwikkelpunten, mijn baas weet niet wat ik kan, mobiliteit, carrière,
    kwaliteiten van mijn mensen kennen, wie wil wat doen, comfortzone, stilstand, beoordelingsgesprek,
    persoonlijkheidstest, disc, motivatie van medewerkers, onderuitdaging, ambitieuze medewerker,
    doorstromen, leeglopen op je werk, ontwikkelingswensen, wat kan iemand, wat wil iemand leren, weten
    waar iemand energie van krijgt, drijfveren van medewerkers, interesses van medewerkers,
    groeimogelijkheden, ontwikkelbehoefte, medewerkers uitdagen, kwaliteiten en valkuilen, taken die
    iemand leuk vindt`,
  'professionaliteit/ruimte-voor-discussie': `
    we praten er nooit over, geen tijd voor debat, alles wordt doorgedrukt, het er met elkaar over hebben,
    discussiëren, vergadering waar niemand iets mag zeggen, oneens mogen zijn, discussie wordt afgekapt,
    een goed gesprek over de inhoud, debat, agenda te vol om te praten, meningen uitwisselen, alleen maar
    mededelingen in het overleg, meningsverschil, botsen mag, ruimte voor andere standpunten, de baas
    heeft het laatste woord, stevig praten, van mening verschillen, heikele punten, open gesprek,
    hamerstukken, ruimte voor discussie, discussie in het team, debat voeren, open discussie, inhoudelijk
    gesprek, van mening mogen verschillen, dialoog, verschillende meningen, discussie stimuleren,
    meningsverschillen, open debat, geen ruimte voor discussie, gesprek in het team, tijd om te praten,
    discussie vermijden, oneens, stevige discussie, botsende meningen, het gesprek voeren, meningen laten
    botsen, praten over de inhoud, kritische vragen toestaan, teamdiscussie, alles in de wandelgangen,
    besluit zonder gesprek, nooit tijd voor de inhoud, rondvraag, over van alles praten behalve dit,
    stevig debat, moties, brainstormen, dilemma of discussie, even doorpraten, vergadering zonder
    discussie, baas hakt meteen de knoop door, gesprek doodslaan, dooddoener, van gedachten wisselen,
    argumenten uitwisselen, mag er gediscussieerd worden, afgehamerd, alle kanten belichten, in debat met
    elkaar, tegengestelde meningen, wrijving geeft glans, stammenstrijd, geen discussie mogelijk,
    discussies in het team, overleg zonder agenda, openlijk van mening verschillen, kritische vragen mogen
    stellen, oppervlakkige gesprekken, discussies vermijden, echt gesprek voeren, inhoudelijk debat,
    verschil van mening mag, ruimte voor debat, gesprekken die ergens over gaan, discussie in het overleg,
    meningen delen, tegenspraak in het team, open gesprek voeren, vrije discussie, het debat aangaan,
    goede discussie, praten in plaats van besluiten, overleg met ruimte, samen van mening verschillen,
    argumenten wisselen, discussiecultuur, gesprekscultuur, over moeilijke dingen discussiëren, schuren
    mag, ik kap discussie te snel af, polderen, hakken in het zand bij overleg, agendapunt voor discussie,
    tijd voor gesprek in het overleg, mening tegenover mening, verhitte discussie, alles is al besloten,
    hamerstuk, pittige vergadering, spreektijd, dialoog in het team, oneens zijn mag, geen tijd voor
    discussie, discussie smoren, gedachtewisseling, alle meningen op tafel, doordrukken van een besluit,
    knopen doorhakken na discussie, gesprek openhouden, afhameren, ruzie of discussie, standpunten,
    stellingen bespreken, heidebat, uitpraten, opiniërend bespreken, vrije gedachten, debat toelaten,
    discussie mogelijk maken, ruimte voor verschil van mening, ruimte voor dialoog, ongelijke meningen,
    gesprek over inhoud`,
  'professionaliteit/nodig-tegenspraak-uit': `
    wie is het niet met mij eens, niemand spreekt de baas tegen, jaknikkers, medewerkers zeggen altijd ja,
    vraag om kritiek, hoe krijg ik tegengas van mijn team, tegenspraak organiseren, kritiek aanmoedigen,
    ze knikken maar wat, ik hoor nooit kritiek, het is te stil na mijn voorstel, premortem, blij zijn met
    kritische mensen, slijmen, iemand aanwijzen als tegenspreker, wat zien jullie als zwakke plek,
    ja-cultuur, schiet er maar op, laten weten dat kritiek welkom is, durven ze mij tegen te spreken,
    kritische geesten, tegendenkers, uitnodigen tot tegenspraak, tegenspraak stimuleren, vragen om
    kritiek, kritische houding waarderen, ja-knikkers, kritische medewerkers aanmoedigen, naar de mond
    praten, tegenspraak is welkom, om tegenspraak vragen, tegenkracht organiseren, actief kritiek vragen,
    kritiek uitlokken, tegenspraak vanzelfsprekend maken, feedback vragen aan je team, cultuur van
    tegenspraak, kritisch team, meepraters, vraag je team om kritiek, durf tegenspraak te vragen,
    tegenargumenten vragen, pluche, iedereen is het met mij eens, geen weerwoord krijgen, hofnar,
    medewerkers durven niet te zeggen wat ze vinden, vraag wie twijfelt, ik wil horen wat er niet deugt,
    hielenlikkers, meehuilers, slijmballen, bang dat mijn mening afwijkt van die van de baas, kritiek op
    mijn plan gevraagd, vraag door tot er kritiek komt, advocaat van de duivel aanwijzen, uitdagen tot
    kritiek, spreek me tegen, ruimte voor kritische vragen, stilte na een voorstel, cultuur waarin kritiek
    mag, kritisch meedenken belonen, durf vragen, feedbackronde, stimuleer dwarsdenkers, eens met de baas
    uit angst, waarom zegt niemand wat, kritiek vragen, tegenspraak bevorderen, ruimte voor tegenspraak,
    cultuur van ja-knikken, meepraten met de baas, niemand durft kritiek te geven, kritisch team gewenst,
    iedereen is het eens, schijn van overeenstemming, tegenspraak aanmoedigen, kritische vragen uitlokken,
    feedback uitnodigen, actief om tegenspraak vragen, uitnodigend leiderschap, waardering voor kritiek,
    prijs stellen op kritiek, tegengeluid organiseren, vraag wat er niet goed is, kritiek welkom heten,
    open vragen om kritiek, kritische geluiden aanmoedigen, mijn team zegt overal ja op, wie is het er
    niet mee eens, red team, vraag expliciet om tegengeluid, jaknikkers in mijn team, iedereen knikt,
    niemand zegt wat terug tegen de baas, kritiek vragen op je plan, tegenspreken moet lonen,
    tegenspraakrol, stilte na mijn voorstel, te volgzaam team, volgzaam, ik wil weten wat er niet deugt,
    kritische blik uitnodigen, rondje bezwaren, vraag om weerwoord, hofhouding, slaafs, wat zie ik
    verkeerd, mijn medewerkers zijn te braaf, dwarskijkers, roept u maar, schapen, gedwee, meegaand, durf
    mij tegen te spreken, tegenspraak organiseren in het team, uitnodigen tot kritiek, vragen om
    tegenspraak, tegenkracht, actief vragen om andere meningen, georganiseerde tegenspraak, kritisch zijn
    aanmoedigen, meegaandheid doorbreken, tegenspraak is gewenst, tegenspraak belonen, tegenstem`,
  'professionaliteit/ontvang-tegenspraak': `
    in de verdediging schieten, baas wordt boos bij kritiek, kritiek incasseren, tegenspraak serieus
    nemen, weggewuifd worden, mijn bezwaren worden niet gehoord, niet persoonlijk opvatten, tegen kritiek
    kunnen, lange tenen, mijn manager luistert niet naar kritiek, iemand die tegen is wordt lastig
    gevonden, feedback ontvangen, rustig aanhoren wat iemand ertegen heeft, niet meteen weerleggen,
    kritiek afdoen als gezeur, iemand wegzetten als zeur, ego van de baas, zich aangevallen voelen,
    gepikeerd, mensen met bezwaren, slikken dat iemand het beter weet, afgebrand na kritiek, serieus
    genomen worden, omgaan met kritiek, kritiek ontvangen, kritiek serieus nemen, tegenspraak ontvangen,
    feedback krijgen, luisteren naar tegenspraak, kritiek accepteren, niet defensief reageren, kritiek
    persoonlijk opvatten, gekwetst door kritiek, tegensprekers serieus nemen, luisteren naar kritiek,
    oprecht luisteren naar bezwaren, slecht tegen kritiek kunnen, boos worden om kritiek, incasseren,
    persoonlijke aanval, tegenspraak verdragen, verdedigend, bezwaren aanhoren, wegwuiven, niet serieus
    genomen, meteen boos, ik voel me aangevallen, medewerker die mij aanspreekt, in het harnas gejaagd,
    mijn trots, aangebrand, luisteren zonder te verdedigen, kritiek is een cadeau, dank voor je kritiek,
    tegenspreker wegzetten, negatieve feedback krijgen, 360 feedback ontvangen, iemand met bezwaren
    aanhoren, weerwoord krijgen, tegenspraak afstraffen, beledigde baas, niet op de man spelen, ik kan
    niet tegen kritiek, lastige vragen van medewerkers, serieus luisteren naar wie het niet eens is,
    gesloten voor kritiek, signalen serieus nemen, baas snoert iemand de mond, hoor het aan, aangeven dat
    je het hoort, kritiek verdragen, ontvangen van feedback, luisteren naar medewerkers met kritiek,
    kritiek van medewerkers, serieus genomen voelen, open staan voor kritiek van je team, omgaan met
    tegenspraak, tegenspraak waarderen, verdedigende leidinggevende, kritiek afwijzen, overgevoelig voor
    kritiek, luisteren naar bezwaren, kritische medewerkers serieus nemen, kritiek niet persoonlijk nemen,
    feedback van je team, ontvankelijk zijn voor kritiek, tegensprekers niet afstraffen, zich niet serieus
    genomen voelen, niet in de verdediging schieten, kritiek slikken, medewerker is het niet met me eens,
    een grote mond van een medewerker, niet boos worden bij tegenspraak, dank voor je tegengeluid, ego,
    ego opzij, kritische medewerker wegzetten als zeur, kritiek op mijn beleid aanhoren, tot me nemen,
    sorry je hebt gelijk, geen gezichtsverlies, weerwoord aanhoren, op je teentjes getrapt, luisteren naar
    criticasters, lastpakken serieus nemen, tegenspraak is geen aanval, dikke huid, beledigd door
    tegenspraak, ondernemingsraad is kritisch, persoonlijk opvatten, de ondernemingsraad serieus nemen,
    afserveren, open reageren op kritiek, defensief, verdedigende houding, kritiek aanvaarden,
    dwarsdenkers waarderen, luisteren naar een afwijkende mening, omgaan met kritiek van medewerkers,
    afweer, gevoelig voor kritiek, kritiek ter harte nemen`,
  'professionaliteit/reageer-op-tegenspraak': `
    ik hoor nooit meer iets terug, wat is er met mijn opmerking gedaan, terugkoppelen, kritiek verdwijnt
    in een la, geen reactie op mijn bezwaar, antwoord geven op kritiek, laten weten wat je ermee doet,
    mijn feedback verdwijnt in een zwart gat, waarom is mijn punt niet overgenomen, er gebeurt niets mee,
    reactie van de baas blijft uit, uitleggen waarom je iets niet overneemt, opvolging geven, radiostilte,
    medewerkersonderzoek en daarna niets, voor kennisgeving aangenomen, je zou er nog op terugkomen,
    bezwaren beantwoorden, wat heb je met mijn advies gedaan, bodemloze put, reageren op kritiek, reactie
    op tegenspraak, terugkoppeling geven, wat gebeurt er met mijn kritiek, opvolging van kritiek,
    terugkoppeling, laten weten wat je doet, nooit meer iets horen, reactie krijgen, wat doe je met
    feedback, reageren op feedback, terugkomen op iets, geen terugkoppeling, antwoord op je bezwaar, wat
    is ermee gedaan, kritiek blijft onbeantwoord, opvolgen van signalen, signaal in de la, uitleg waarom
    je kritiek niet volgt, reactie uitblijven, geen antwoord op mijn kritiek, oorverdovend stil na mijn
    opmerking, doodgezwegen worden, iets ermee doen, er komt nooit wat van, doe er dan ook wat mee, dank
    voor je opmerking en verder niets, bijval of afwijzing laten weten, wat is je besluit na alle kritiek,
    reactie geven, voor spek en bonen meegedacht, inbreng wordt genegeerd, opvolging, terugbellen over
    mijn bezwaar, verdwenen in het niets, wachten op antwoord van mijn baas, feedback zonder gevolg,
    uitkomsten van het medewerkersonderzoek, beloven ernaar te kijken, laten weten waarom niet, erop
    terugkomen, reactie op bezwaren, iets doen met kritiek, reactie op je inbreng, terugkoppeling op
    feedback, inbreng zonder vervolg, toezegging zonder vervolg, wat doet de baas met mijn kritiek,
    antwoord krijgen op kritiek, medewerkers horen niets terug, uitleg na tegenspraak, niets horen na een
    melding, vervolg op kritiek, gevolg geven aan signalen, kritiek in de prullenbak, terugkoppelen wat je
    ermee doet, belofte om iets met kritiek te doen, laten horen wat je besluit, wat is er met mijn
    kritiek gebeurd, zwart gat, laat weten waarom je iets niet overneemt, reactie op het
    medewerkersonderzoek, antwoord geven op bezwaren, opvolging van signalen, gehoord maar niets mee
    gedaan, kritiek voor kennisgeving aangenomen, er gebeurt niets met onze inbreng, doodgezwegen,
    feedback terugkrijgen op mijn tegenspraak, medewerkersonderzoek opvolgen, uitslag van de enquête, mto
    resultaten, laat zien wat je met de kritiek doet, in de prullenbak, dove oren, geen gehoor, stilte na
    mijn bezwaar, wel of niet overnemen, negeren van kritiek, na de inspraak niets meer gehoord, advies
    van de or beantwoorden, besluit aanpassen na kritiek, mijn mail met kritiek blijft onbeantwoord,
    terugkoppelen wat je doet met kritiek, antwoord op tegenspraak, laten weten wat ermee gebeurt, iets
    doen met signalen, gevolg geven, terugkoppeling op signalen, er wordt niet gereageerd, reactie
    uitblijft, signalen die nergens landen, uitleggen waarom je bij je besluit blijft, verantwoorden wat
    je met inbreng doet`,
  'professionaliteit/opbouwende-feedback': `
    hoe zeg ik dat iemand slecht werk levert, functioneren bespreken, eerlijk zeggen wat beter kan,
    complimenten en tips, feedback geven, beoordelingsgesprek, nooit feedback van mijn chef, slecht
    functionerende medewerker, tops en tips, iemand vertellen wat hij fout doet zonder te kwetsen, zachte
    heelmeesters, positief en negatief, op een nette manier kritiek geven, verbeterpunten, iemand coachen,
    beoordeling, wat doe ik goed en wat niet, moeilijk gesprek met een medewerker, slecht werk inleveren,
    alleen horen als het fout gaat, wat vind je van mijn werk, sandwichmethode, feedforward, medewerker
    die niet presteert, feedback geven aan medewerkers, opbouwende feedback, eerlijke feedback,
    beoordelingsgesprek voeren, feedbackgesprek, kritiek geven aan een medewerker, slecht functioneren
    bespreken, complimenten geven aan medewerkers, coachen, feedback van je leidinggevende, functioneren,
    feedbackregels, 360 graden feedback, disfunctioneren, eerlijk beoordelen, feedbackcultuur,
    verbeterpunten benoemen, constructieve feedback, hoe geef je feedback, positieve feedback, beoordeling
    geven, prestatie bespreken, slechtnieuwsgesprek met medewerker, feedback geven is lastig,
    verbetertraject, zeggen wat je ziet, feitelijk blijven, ik-boodschap, moeilijk gesprek voeren met een
    medewerker, onvoldoende presteren, beterschap beloven, iemand de les lezen, medewerker ontwikkelt zich
    niet, complimenteren, tips geven, kritisch zijn op je medewerker, iets teruggeven aan iemand, eerlijk
    oordeel over werk, baas zegt nooit of het goed is, waardering en kritiek, aanspreken op resultaat,
    slecht geschreven stuk bespreken, leerpunten geven, voortgangsgesprek, personeelsgesprek, hoe doe ik
    het, duidelijk zijn over prestaties, luie medewerker, zelden een compliment, verwachtingen over
    prestaties uitspreken, medewerkers feedback geven, eerlijke beoordeling, directe feedback, feedback
    durven geven, eng om feedback te geven, goed feedbackgesprek, kritiek op een medewerker, prestaties
    bespreken, verbeterpunten van een medewerker, onvoldoende functioneren, constructieve kritiek,
    feedback als cadeau, regelmatig feedback geven, beoordelen van medewerkers, slecht presteren, coachend
    gesprek, medewerker laten groeien met feedback, waardering en verbeterpunten, evaluatiegesprek met een
    medewerker, niet alleen negatief, feedback ontvangen van je baas, feedback in het
    functioneringsgesprek, feedback geven aan mijn medewerker, complimenten geven als chef, medewerker
    functioneert niet, eerlijk over functioneren, tips en tops, top en tip, slecht functioneren, kritiek
    op het werk van mijn medewerker, negatieve beoordeling, ik geef nooit complimenten, ik weet niet wat
    mijn chef van mijn werk vindt, rapportcijfer, verbeterpunten bespreken, afkraken, geef aan wat beter
    kan, radical candor, coachen op prestaties, waardering uitspreken naar medewerkers, ongezouten
    kritiek, feed forward, spiegel voorhouden aan een medewerker, iemand vertellen dat zijn stuk niet goed
    is, feedback aan medewerkers, opbouwende kritiek geven, waardering geven, ontwikkelingsgerichte
    feedback, beoordelingscyclus, medewerker verbeteren, terugkoppeling op iemands werk, medewerker
    aanspreken op prestaties, lof`,
  'professionaliteit/lessen-uit-kritiek': `
    klachten van burgers, wat leren we van een klacht, na een incident, evaluatie van een ramp, iedere
    klacht is een cadeau, krantenkop over onze fout, zondebok zoeken, leercultuur, het zal niet weer
    gebeuren, na een rapport van de ombudsman, wat hebben we geleerd van de toeslagen, schuldvraag,
    klachten serieus nemen, slechte recensie, afgerekend worden op fouten, negatief in het nieuws,
    verbeteren na kritiek, uitkomsten tevredenheidsonderzoek, bijna-ongeluk, calamiteit, lerende
    organisatie, iets doen met klachten, steeds dezelfde klachten, kritisch rapport, blameless postmortem,
    herhaling voorkomen, leren van klachten, klachten als kans, leren van incidenten, leren van kritiek,
    klachtenbehandeling, kritiek als les, leren van fouten als organisatie, lerende overheid, incidenten
    evalueren, omgaan met klachten, lerende cultuur, verbeteren door klachten, klachtenprocedure,
    negatieve publiciteit, kritiek van buiten, lessen trekken uit fouten, rapport van de rekenkamer,
    kritiek in de media, afrekencultuur doorbreken, fouten als leermoment, schuld en schaamte,
    aanbevelingen opvolgen, leren van crises, leermoment, klagende burgers, dezelfde fouten herhalen, de
    media duiken erbovenop, slecht rapport, incident in de krant, wij leren er niet van, klachten
    analyseren, klacht niet goed afgehandeld, negatieve reviews, iedereen zoekt een zondebok, uit de
    fouten lering trekken, kritiek van burgers, commissie van onderzoek, parlementair onderzoek,
    zwartboek, schandaal, wat doen we met klachten, van klacht naar verbetering, mopperende klanten,
    tegenslag, steken laten vallen, foutencultuur, klaagzang, evaluatierapport in de la, aanbevelingen,
    wake-upcall, gezamenlijk leren van fouten, imagoschade, herhaling van fouten, lessen trekken, leren na
    een incident, leren van klachten van burgers, overheid die leert, lessen uit het verleden, rapport met
    kritiek, terugkerende fouten, kritiek serieus nemen als organisatie, fouten gebruiken om te leren,
    leren van missers, klachten als bron, evaluatie na een fout, incident als leermoment, leren van
    schandalen, van klachten leren, fouten niet afstraffen, open over fouten als organisatie, kritiek
    omzetten in verbetering, cultuur waarin je van fouten leert, publieke kritiek, omgaan met kritiek van
    buiten, leren van een crisis, klachtenrapportage, negatieve recensies, slechte pers, kritiek van de
    ombudsman, leren van een incident, klachten als gratis advies, klachtenanalyse, parlementaire enquête
    over ons, lessen uit de toeslagenaffaire, zelfde fout steeds opnieuw, fouten van het team bespreken,
    klagers serieus nemen, fouten vieren, zwarte lijst van fouten, negatief rapport van de rekenkamer,
    kritische inspectie, rapport belandt in een la, blamen, blame cultuur, afrekencultuur, just culture,
    bezwaren als leermoment, hoe vaak maken wij dezelfde fout, boze brieven, klacht is een cadeau,
    schadeclaims, wat leren we van deze misser, slachtoffers van ons beleid, kritiek in de krant, audit
    bevindingen, lerend vermogen, leren van fouten uit het verleden, klachten gebruiken om te verbeteren,
    aanbevelingen van de ombudsman, kritische rapporten, leren van misstanden, lering trekken, kritiek als
    kans, kritiek omarmen, leren van bezwaren, kritiek serieus nemen en verbeteren, ongekend onrecht,
    klachten benutten`,
  'professionaliteit/rust-en-ruimte': `
    altijd brandjes blussen, geen tijd om na te denken, van vergadering naar vergadering, hollen en
    stilstaan, gek van de drukte, tijd voor elkaar, agenda vol, even pas op de plaats, te veel overleg,
    vergaderen over vergaderen, stress, adempauze, hectiek, samen praten over hoe we werken, vergadering
    loopt uit, verbeterpunten afspreken, werkoverleg, niet aan werken toekomen, onrust door reorganisatie,
    geen pauze, tijd inruimen voor verbetering, balans, mailvrije ochtend, de waan van de dag, opgejaagd,
    verbeterbord, teamoverleg, ziekteverzuim, rust op de werkvloer, tijd voor elkaar maken, te druk,
    drukte, vergaderdruk, rust in het team, werkdruk en rust, minder vergaderen, tijd om na te denken,
    eindeloze vergaderingen, tijd voor verbetering, stress verminderen, verbeteracties, ruimte in de
    agenda, pas op de plaats, hoge werkdruk, pauze nemen, constante tijdsdruk, waan van de dag, rennen en
    vliegen, geen tijd, onthaasten, vitaliteit, rustig werken, te volle agenda, tijd voor het gesprek over
    het werk, van brandje naar brandje, saaie vergaderingen, geen tijd voor de rondvraag, agenda's puilen
    uit, ratrace, hijgerig, altijd haast, het is hier een gekkenhuis, tijd om bij te praten over het werk,
    slow down, even niks, vergadervrije dag, chaos op het werk, overspannen team, lunchpauze overslaan,
    overvolle agenda, werkdag te kort, verbeterplan maken, tot rust komen, heidag, te veel mails, tijd
    voor kwaliteit, onrust, piekdrukte, overvraagd team, stiltewerkplek, ontspannen werken, teamoverleg
    over verbeteringen, ademruimte, minder druk, tijd claimen, meer tijd en ruimte, tijd voor reflectie op
    het werk, rust creëren, ziekteverzuim door drukte, minder drukte, ongestoord werken, onder druk
    werken, druk van de dag, vergadercultuur, te veel vergaderingen, vergaderingen voelen als
    tijdverspilling, geen ademruimte, ruimte om na te denken, balans tussen werk en rust, werkgeluk,
    stressvrij werken, even stilstaan bij het werk, samen over het werk praten, concrete verbeteringen,
    haast en spoed, tijd voor ontwikkeling van het team, hectische tijden, ontspanning, kalmte op de
    werkvloer, geleefd worden door de agenda, werkdruk, van overleg naar overleg, vergadertijger, bomvolle
    agenda, gejaagd, burn-out voorkomen, overwerken, altijd druk druk druk, rustmoment, stress in het
    team, verbeteracties afspreken, teamoverleg over het werk, op de automatische piloot, tredmolen,
    overuren, balans werk privé, team loopt op zijn tandvlees, meer rust, de waan doorbreken, agenda
    leegmaken, uitgeput team, bezinningsmoment, verbeterbord met acties, slack, prikkels, werkstress,
    onderbezetting, mailvrije vrijdag, geen tijd om te verbeteren, tijdgebrek, hamsterwiel, rust in de
    organisatie, ruimte om te verbeteren, werkdruk verlagen, concrete verbeteracties, over het werk
    praten, vertragen, ademhalen, voor elkaar tijd nemen, dagelijkse drukte, tijd voor het goede gesprek,
    hollen of stilstaan, jachtig, duurzame inzetbaarheid, teamdag over het werk`,
  'professionaliteit/feedbackloop': `
    steeds een beetje beter, leren van ervaringen in een vaste cyclus, pdca, na elk project evalueren,
    vast moment voor feedback, wat doen we met de evaluatie, cyclus, terugkoppeling uit de praktijk naar
    beleid, continu leren, signalen van de balie terug naar beleid, structureel evalueren, resultaten
    terugkrijgen, kwaliteitscirkel, uitvoering laten weten hoe het gaat, van klachten naar beleid, reviews
    inplannen, data gebruiken om te verbeteren, plan do check act, verbetercyclus, regelmatig checken hoe
    het gaat, leren organiseren, niemand hoort hoe het afloopt, cirkel rond maken, leerlus, feedbackloop,
    leercyclus, pdca-cyclus, structureel leren, leren en verbeteren, terugkoppeling organiseren,
    evaluatiecyclus, feedback organiseren, continu verbeteren, feedback uit de uitvoering, leren van de
    praktijk, monitoring en evaluatie, systematisch verbeteren, lerende organisatie, kwaliteitscyclus,
    beleid en uitvoering koppelen, feedback van burgers gebruiken, evalueren en bijstellen, data en leren,
    feedback verzamelen, verbeteren op basis van feedback, kwaliteitszorg, beleidscyclus, terugkoppellus,
    terugkoppelen van resultaten, leren van data, evaluatie inbouwen, verbeterkringen, stelselmatig leren,
    ervaringen terug naar het beleid, hoe weten we of het beter gaat, structurele feedback, elk kwartaal
    evalueren, meten en bijstellen, klantonderzoek gebruiken, burgerfeedback, uitvoering praat terug, na
    elke controle terugkoppelen, lessen borgen, doorlopend verbeteren, scrum retro, leren inbouwen,
    dashboards, signaalmanagement, vast evaluatiemoment, opbrengst terugkoppelen, retour, verbetercultuur,
    jaarlijkse evaluatie, rondje maken, lerende overheid, leren van de uitvoering, evalueren en
    verbeteren, uitvoering en beleid leren van elkaar, monitoren en bijsturen, terugkoppeling uit de
    uitvoering, structureel verbeteren, verbeteren en leren, evaluatie organiseren, systematische
    feedback, klantfeedback, signalen uit de praktijk gebruiken, leerproces, lerend systeem, leren
    organiseren in de organisatie, feedback georganiseerd, terugkerende evaluatie, meten en leren,
    feedbackcultuur organiseren, leercirkel, van ervaring naar verbetering, kwartaalcyclus, p&c cyclus,
    feedback van burgers organiseren, klanttevredenheidsonderzoek, evaluatiemoment inplannen, uitvoering
    koppelt terug naar beleid, signalen structureel ophalen, terugkoppeling van de werkvloer organiseren,
    sprint review, meten en bijsturen, ophalen hoe het ging en aanpassen, vaste evaluaties, klachten terug
    naar de makers, feedbackmechanisme, managementrapportage, tevredenheidsmeting, kring rond maken, leren
    en verbeteren borgen, reviews van gebruikers, gebruikersfeedback, lessen terugbrengen in het beleid,
    voortgang monitoren en leren, nps score, signalen balie bereiken beleid nooit, terugkoppeling van
    uitvoering naar beleid, leerproces organiseren, bewust organiseren van terugkoppeling, structurele
    terugkoppeling, cyclus van leren, kwaliteitsverbetering, lussen van leren, terugkoppelingslus,
    ervaringen van burgers terug in het beleid, systematisch evalueren, informatie van de balie naar de
    beleidsmakers, meten weten leren`,
};
