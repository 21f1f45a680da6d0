import { useGroupActions, useSession } from '@parlor/hooks';
import { c2cConversationID, groupConversationID, TYPES } from '@parlor/sdk';
import { useStrings } from '@parlor/ui';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useReason } from '../words/use-reason.js';
import { useWords } from '../words/use-words.js';
import { type Contact, ContactPicker } from './contact-picker.js';
import type { WayToGroup } from './group-dialogs.js';

export interface NewChatDialogProps {
  /** Whom one may choose from; without any, a userID is asked for. */
  contacts: readonly Contact[];
  onStart: (conversationID: string) => void;
  /** Called instead when a group is to be made with all that it can be, or joined. */
  onWay: (way: WayToGroup) => void;
  onClose: () => void;
}

/** Someone to write to, or several to found a group with. */
export function NewChatDialog({ contacts, onStart, onWay, onClose }: NewChatDialogProps) {
  const words = useWords();
  const { cancel } = useStrings();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleID = useId();
  const { userID: me, status: session } = useSession();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  // Closing it gives the focus back to where it was; merely taking it away would not.
  const start = (conversationID: string) => {
    dialog.current?.close();
    onStart(conversationID);
  };
  const goTo = (way: WayToGroup) => () => {
    dialog.current?.close();
    onWay(way);
  };
  const { status, create } = useGroupCreation(start);
  // A group is made by the service: before the session is ready it would be refused.
  const isReady = session === 'ready' || chosen.length < 2;
  useEffect(() => {
    // In development effects run twice, and an open dialog refuses to be opened.
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const [only, ...more] = chosen;
    if (!only) return;
    if (more.length === 0) start(c2cConversationID(only));
    else void create(new FormData(event.currentTarget), chosen);
  }

  return (
    <dialog ref={dialog} className="demo-dialog" aria-labelledby={titleID} onClose={onClose}>
      <form onSubmit={submit}>
        <h2 id={titleID}>{words.newConversation}</h2>
        <div className="demo-ways">
          <button type="button" className="demo-button" onClick={goTo('create')}>
            {words.newGroup}
          </button>
          <button type="button" className="demo-button" onClick={goTo('join')}>
            {words.joinGroup}
          </button>
        </div>
        {contacts.length > 0 ? (
          <ContactPicker
            contacts={contacts.filter(({ userID }) => userID !== me)}
            chosen={chosen}
            onChange={setChosen}
          />
        ) : (
          <label className="demo-field">
            <span>userID</span>
            <input
              required
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              onChange={(event) => setChosen([event.currentTarget.value.trim()].filter(Boolean))}
            />
          </label>
        )}
        {chosen.length > 1 && <GroupFields />}
        {status.error && (
          <p role="alert" className="demo-form-error">
            {status.error}
          </p>
        )}
        <footer className="demo-dialog-actions">
          <button type="button" className="demo-button" onClick={() => dialog.current?.close()}>
            {cancel}
          </button>
          <button
            type="submit"
            className="demo-button"
            data-primary=""
            disabled={chosen.length === 0 || !isReady || status.isCreating}
          >
            {chosen.length > 1 ? words.createGroup : words.write}
          </button>
        </footer>
      </form>
    </dialog>
  );
}

/** What several people need to be together. */
function GroupFields() {
  const words = useWords();
  return (
    <>
      <label className="demo-field">
        <span>{words.groupName}</span>
        <input name="name" required maxLength={30} autoComplete="off" />
      </label>
      <fieldset className="demo-choices">
        <legend>{words.groupKind}</legend>
        <label>
          <input type="radio" name="kind" value="chat" defaultChecked />
          {words.groupIsChat}
        </label>
        <label>
          <input type="radio" name="kind" value="room" />
          {words.groupIsRoom}
        </label>
      </fieldset>
    </>
  );
}

function useGroupCreation(onCreated: (conversationID: string) => void) {
  const { createGroup } = useGroupActions();
  const { groupFailed } = useWords();
  const reasonOf = useReason();
  const [status, setStatus] = useState({ isCreating: false, error: '' });

  async function create(form: FormData, members: readonly string[]): Promise<void> {
    setStatus({ isCreating: true, error: '' });
    try {
      const name = String(form.get('name') ?? '');
      const type = form.get('kind') === 'room' ? TYPES.GRP_MEETING : TYPES.GRP_WORK;
      const memberList = members.map((userID) => ({ userID }));
      const group = await createGroup({ name, type, memberList });
      onCreated(groupConversationID(group.groupID));
    } catch (error) {
      setStatus({ isCreating: false, error: groupFailed(reasonOf(error)) });
    }
  }

  return { status, create };
}
