'use client';

import { pollPayload, useSendMessage } from '@parlor/hooks';
import { type FormEvent, useId, useRef, useState } from 'react';
import { Modal } from '../internals/modal.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { CreatePollProps } from './create-poll.js';
import { emptyPoll, LONGEST_QUESTION, type PollProblem, pollFrom } from './poll-form.js';
import { PollOptionFields } from './poll-option-fields.js';

/** The dialog of `CreatePoll`. */
export function PollDialog({ conversationID, onClose }: Omit<CreatePollProps, 'isOpen'>) {
  const strings = useStrings();
  return (
    <Modal title={strings.createPoll} className="parlor-poll-dialog" onClose={onClose}>
      {(close) => <PollForm conversationID={conversationID} close={close} />}
    </Modal>
  );
}

function PollForm({ conversationID, close }: { conversationID: string; close: () => void }) {
  const strings = useStrings();
  const { canSend, sendCustom } = useSendMessage(conversationID);
  const [draft, setDraft] = useState(emptyPoll);
  const [problem, setProblem] = useState<PollProblem>();
  const formRef = useRef<HTMLFormElement>(null);
  const problemID = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const poll = pollFrom(draft);
    if (typeof poll === 'string') {
      setProblem(poll);
      fieldOf(formRef.current, poll)?.focus();
      return;
    }
    // It is in the thread from now on; a failure stands there, with "Retry".
    void sendCustom(pollPayload(poll), { isSupportExtension: true });
    close();
  };
  return (
    <form ref={formRef} className="parlor-poll-form" noValidate onSubmit={submit}>
      <div className="parlor-modal-scroller">
        <label className="parlor-field">
          <span>{strings.pollQuestion}</span>
          <input
            name="question"
            dir="auto"
            data-autofocus
            autoComplete="off"
            maxLength={LONGEST_QUESTION}
            value={draft.question}
            aria-invalid={problem === 'question' || undefined}
            aria-describedby={problem === 'question' ? problemID : undefined}
            onChange={({ currentTarget }) => setDraft({ ...draft, question: currentTarget.value })}
          />
        </label>
        <PollOptionFields
          draft={draft}
          problemID={problem && problem !== 'question' ? problemID : undefined}
          onChange={setDraft}
        />
        <label className="parlor-check">
          <input
            type="checkbox"
            checked={draft.isMultiple}
            onChange={({ currentTarget }) =>
              setDraft({ ...draft, isMultiple: currentTarget.checked })
            }
          />
          {strings.pollAllowSeveral}
        </label>
        <p id={problemID} className="parlor-poll-failure" role="alert">
          {problem && problemText(problem, strings)}
        </p>
      </div>
      <footer className="parlor-modal-foot">
        <button type="button" className="parlor-button" data-quiet onClick={close}>
          {strings.cancel}
        </button>
        <button type="submit" className="parlor-button" disabled={!canSend}>
          {strings.pollSend}
        </button>
      </footer>
    </form>
  );
}

function problemText(problem: PollProblem, strings: ReturnType<typeof useStrings>): string {
  const texts = {
    question: strings.pollNeedsQuestion,
    options: strings.pollNeedsOptions,
    same: strings.pollNeedsDifferent,
  };
  return texts[problem];
}

/** Where something has to be written. */
function fieldOf(form: HTMLFormElement | null, problem: PollProblem): HTMLInputElement | undefined {
  const name = problem === 'question' ? 'question' : 'option';
  const fields = [...(form?.querySelectorAll<HTMLInputElement>(`input[name=${name}]`) ?? [])];
  return fields.find(({ value }) => value.trim() === '') ?? fields.at(-1);
}
