import './about.css';
import { extensionVersion } from '../../browser/version';
import { errata } from '../../content/errata';
import * as words from '../../content/words/settings';
import { counted, fill } from '../../domain/language/sentence';
import { Chevron } from '../controls/chevron';
import { useDeck, useOurDeck } from '../deck/use-deck';

/** What this is, where the words come from, what was corrected in them, privacy and licence. */
export function About() {
  const { id, source } = useDeck();
  const isOurs = id === useOurDeck().id;
  const text = words.about;
  return (
    <section class="about" id="over" aria-labelledby="over-title">
      <h2 id="over-title">{text.title}</h2>
      <p>
        {text.what} {text.together} {text.unofficial}
      </p>

      <h3>{text.source}</h3>
      <p>{fill(isOurs ? text.sourceText : text.sourceOfOthers, { title: source.title })}</p>
      {source.contact && <Contact mail={source.contact.email} />}

      {isOurs && (
        <>
          <h3>{text.corrections}</h3>
          <p>{counted(text.correctionsText, errata.length)}</p>
          <Corrections />
        </>
      )}

      <h3>{text.privacy}</h3>
      <ul class="about__points">
        {text.privacyText.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>

      <Accessibility />

      <h3>{text.licence}</h3>
      <p>
        {text.licenceText}{' '}
        <a class="text-link" href="/licences.txt" hreflang="en">
          {text.licenceLink}
        </a>
      </p>
      <p class="about__version">{fill(text.version, { version: extensionVersion() })}</p>
    </section>
  );
}

/** How far it can be used by everyone, what is known not to be right yet, and where to tell of more. */
function Accessibility() {
  const text = words.about.accessibility;
  return (
    <>
      <h3 id="toegankelijkheid">{text.title}</h3>
      <p>{text.status}</p>
      <p>{text.helpsTitle}</p>
      <ul class="about__points">
        {text.helps.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{text.lacksTitle}</p>
      <ul class="about__points">
        {text.lacks.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{text.report}</p>
    </>
  );
}

/** Each correction, with the words of the source and the reason. */
function Corrections() {
  const text = words.about;
  return (
    <details class="errata">
      <summary>
        {counted(text.correctionsShow, errata.length)} <Chevron />
      </summary>
      <ol class="errata__list">
        {errata.map((erratum) => (
          <li key={`${erratum.at} ${erratum.source}`}>
            <dl>
              <dt>{text.inSource}</dt>
              <dd>
                <Quoted text={erratum.source} />
              </dd>
              <dt>{text.here}</dt>
              <dd>
                <Quoted text={erratum.deck} />
              </dd>
              <dt>{text.why}</dt>
              <dd>{erratum.reason}</dd>
            </dl>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Between quotes that are texts of their own: in one text with the words, letters would move by part of a pixel. */
function Quoted({ text }: { text: string }) {
  const [before, after] = words.about.quoted.split('{text}');
  return (
    <>
      {before}
      {text}
      {after}
    </>
  );
}

/** The address may break before its @, and nowhere else. */
function Contact({ mail }: { mail: string }) {
  const [before, after] = words.about.contact.split('{mail}');
  const [name, host] = mail.split('@');
  return (
    <p>
      {before}
      <a class="text-link" href={`mailto:${mail}`}>
        {name}
        <wbr />@{host}
      </a>
      {after}
    </p>
  );
}
