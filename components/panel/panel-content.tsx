import type { ComponentChildren } from 'preact';
import * as words from '../../content/words/panel';
import type { Behaviour, Card, Role } from '../../domain/deck/deck';
import type { Route } from '../../domain/route';
import { CardsView } from '../cards/cards-view';
import { PrintView } from '../cards/print-view';
import { CaptureView } from '../notes/capture-view';
import { NotesPrint } from '../notes/notes-print';
import { NotesView } from '../notes/notes-view';
import { TrashView } from '../notes/trash-view';
import type { WaitingText } from '../notes/use-capture';
import { Personal } from '../page/personal';
import { QuestionsView } from '../prepare/questions-view';
import { StartView } from '../prepare/start-view';
import { ConversationContent } from './conversation-content';

interface Props {
  route: Route;
  role: Role;
  today: { card: Card; behaviour: Behaviour };
  waiting: WaitingText;
}

/** What the panel shows for a route, as long as nobody searches. */
export function PanelContent({ route, role, today, waiting }: Props) {
  switch (route.page) {
    case 'notities':
      return (
        <>
          <PlaceHeading>{words.panel.notes}</PlaceHeading>
          <Personal>
            <NotesView />
          </Personal>
        </>
      );
    case 'notities-afdrukken':
      return (
        <Personal>
          <NotesPrint />
        </Personal>
      );
    case 'prullenbak':
      return (
        <Personal>
          <TrashView />
        </Personal>
      );
    case 'gesprek':
      return route.id ? (
        <ConversationContent id={route.id} report={route.part === 'verslag'} />
      ) : (
        <StartView />
      );
    case 'vragen':
      return <QuestionsView />;
    case 'print':
      return <PrintView role={role} />;
    case 'bewaar':
      return <CaptureView waiting={waiting} role={role} today={today} />;
    default:
      return (
        <>
          <PlaceHeading>{words.panel.cards}</PlaceHeading>
          <CardsView route={route} role={role} today={today} />
        </>
      );
  }
}

/** Where one is, for who hears the page: for the eye the tab says so. */
function PlaceHeading({ children }: { children: ComponentChildren }) {
  return <h2 class="only-heard">{children}</h2>;
}
