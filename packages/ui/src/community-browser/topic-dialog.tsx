'use client';

import type { TopicSnapshot, UseTopicsResult } from '@parlor/hooks';
import { type SubmitEvent, useId, useRef } from 'react';
import { WordsField } from '../add-friend/words-field.js';
import { Modal } from '../internals/modal.js';
import { SizedField } from '../internals/sized-field.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { LONGEST_INTRODUCTION, LONGEST_TOPIC_NAME, useTopicForm } from './use-topic-form.js';

interface TopicDialogProps {
  /** The one that is changed; a new one when left out. */
  topic?: TopicSnapshot;
  topics: UseTopicsResult;
  onClose: () => void;
  /** Called with the ID of a topic that was made, once it is closed. */
  onMade?: (topicID: string) => void;
}

/** What a topic is called and what it is for, over the page; it closes itself when the service has it. */
export function TopicDialog({ topic, topics, onClose, onMade }: TopicDialogProps) {
  const strings = useStrings();
  const madeID = useRef<string>(undefined);
  return (
    <Modal
      title={topic ? strings.topicDetails : strings.newTopic}
      className="parlor-topic-dialog"
      onClose={() => {
        onClose();
        if (madeID.current !== undefined) onMade?.(madeID.current);
      }}
    >
      {(close) => (
        <TopicForm
          topic={topic}
          topics={topics}
          onCancel={close}
          onSaved={(topicID) => {
            madeID.current = topicID;
            close();
          }}
        />
      )}
    </Modal>
  );
}

interface TopicFormProps {
  topic: TopicSnapshot | undefined;
  topics: UseTopicsResult;
  onCancel: () => void;
  onSaved: (topicID: string) => void;
}

function TopicForm({ topic, topics, onCancel, onSaved }: TopicFormProps) {
  const strings = useStrings();
  const id = useId();
  const formRef = useRef<HTMLFormElement>(null);
  const form = useTopicForm({ topic, topics, onSaved });
  const problem = form.problem && strings[WORDS[form.problem]];
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!form.save()) formRef.current?.querySelector('input')?.focus();
  };
  return (
    <form
      ref={formRef}
      className="parlor-group-form"
      noValidate
      aria-busy={form.isSaving || undefined}
      onSubmit={onSubmit}
    >
      <div className="parlor-group-facts parlor-modal-scroller">
        <div className="parlor-group-name">
          <SizedField
            label={strings.topicName}
            help={strings.topicNameHelp}
            value={form.name}
            longest={LONGEST_TOPIC_NAME}
            problemID={problem && `${id}name`}
            onChange={form.setName}
          />
          <p id={`${id}name`} className="parlor-profile-problem" role="alert">
            {problem}
          </p>
        </div>
        <WordsField
          label={strings.topicIntroduction}
          value={form.introduction}
          longest={LONGEST_INTRODUCTION}
          tooLong={strings.requestTooLong}
          isLong
          onChange={form.setIntroduction}
        />
      </div>
      <p className="parlor-profile-failure" role="alert" dir="auto">
        {form.failure}
      </p>
      <footer className="parlor-modal-foot">
        <button type="button" className="parlor-button" data-quiet="" onClick={onCancel}>
          {strings.cancel}
        </button>
        <button type="submit" className="parlor-button" aria-disabled={form.isSaving || undefined}>
          {topic ? strings.saveTopic : strings.createTopic}
        </button>
      </footer>
    </form>
  );
}

const WORDS = {
  name: 'topicNeedsName',
  long: 'topicNameTooLong',
} as const;
