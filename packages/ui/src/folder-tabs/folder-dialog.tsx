'use client';

import { useId, useRef } from 'react';
import { Modal } from '../internals/modal.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { FolderConversations } from './folder-conversations.js';
import type { FolderProblem } from './folder-form.js';
import { FolderNameField } from './folder-name-field.js';
import { useFolderForm } from './use-folder-form.js';

/** What {@link FolderDialog} takes. */
export interface FolderDialogProps {
  /** The folder that is changed; a new one is made when it is left out. */
  name?: string | undefined;
  /** Conversations that are chosen from the start. */
  conversationIDs?: readonly string[];
  /** Called when it was closed, saved or not; the focus is where it was before then. */
  onClose: () => void;
  /** Called with the folder's name once the service has it. */
  onSaved?: (name: string) => void;
}

/** A folder's name and what is in it: for a new folder, or for one that is there. */
export function FolderDialog({ onClose, ...props }: FolderDialogProps) {
  const strings = useStrings();
  const title = props.name === undefined ? strings.newFolder : strings.changeFolder;
  return (
    <Modal title={title} className="parlor-folder-dialog" onClose={onClose}>
      {(close) => <FolderForm {...props} close={close} />}
    </Modal>
  );
}

function FolderForm({ close, ...props }: Omit<FolderDialogProps, 'onClose'> & { close(): void }) {
  const strings = useStrings();
  const id = useId();
  const formRef = useRef<HTMLFormElement>(null);
  const form = useFolderForm(props, close);
  const { problem } = form;
  const problemID = problem && `${id}problem`;
  const isName = problem !== undefined && problem !== 'conversations';
  return (
    <form
      ref={formRef}
      className="parlor-folder-form"
      noValidate
      aria-busy={form.isSaving || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        const found = form.save();
        if (found) fieldOf(formRef.current, found)?.focus();
      }}
    >
      <FolderNameField
        value={form.name}
        problemID={isName ? problemID : undefined}
        onChange={form.setName}
      />
      <FolderConversations
        chosenIDs={form.chosenIDs}
        firstIDs={form.firstIDs}
        onToggle={form.toggle}
      />
      <p id={`${id}problem`} className="parlor-folder-problem" role="alert">
        {problem ? strings[WORDS[problem]] : form.failure}
      </p>
      <footer className="parlor-modal-foot">
        <button type="button" className="parlor-button" data-quiet="" onClick={close}>
          {strings.cancel}
        </button>
        <button type="submit" className="parlor-button" aria-disabled={form.isSaving || undefined}>
          {form.isNew ? strings.createFolder : strings.saveFolder}
        </button>
      </footer>
    </form>
  );
}

const WORDS = {
  name: 'folderNeedsName',
  long: 'folderNameTooLong',
  taken: 'folderNameTaken',
  conversations: 'folderNeedsConversation',
} as const satisfies Record<FolderProblem, string>;

/** Where something has to be done. */
function fieldOf(form: HTMLFormElement | null, problem: FolderProblem): HTMLElement | null {
  const selector = problem === 'conversations' ? '[role="combobox"]' : 'input[name="name"]';
  return form?.querySelector<HTMLElement>(selector) ?? null;
}
