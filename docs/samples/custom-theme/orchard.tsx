import { DropArea, MessageComposer, MessageThread, StringsProvider } from '@parlor/ui';
import '@parlor/ui/styles.css';
import { composerParts, threadParts } from './parts';
import './theme.css';

/** Words of your own go over those of the language. */
const strings = { send: 'Post', composerPlaceholder: 'Write a letter' };

/** The whole kit in a look of its own. Level three, hooks alone, is the recipe "Headless". */
export function Orchard({ conversationID }: { conversationID: string }) {
  return (
    <StringsProvider strings={strings}>
      <div className="orchard-talk" data-parlor-brand="orchard">
        <DropArea conversationID={conversationID}>
          <MessageThread conversationID={conversationID} parts={threadParts} />
          <MessageComposer
            conversationID={conversationID}
            parts={composerParts}
            features={{ voice: false }}
          />
        </DropArea>
      </div>
    </StringsProvider>
  );
}
