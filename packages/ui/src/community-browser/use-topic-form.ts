import type { TopicSnapshot, UseTopicsResult } from '@parlor/hooks';
import { useState } from 'react';
import { bytesOf } from '../internals/name-problem.js';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** How many bytes the service keeps of each. */
export const LONGEST_TOPIC_NAME = 150;
export const LONGEST_INTRODUCTION = 400;

interface TopicFormOptions {
  /** The one that is changed; a new one when left out. */
  readonly topic: TopicSnapshot | undefined;
  readonly topics: Pick<UseTopicsResult, 'create' | 'update'>;
  /** Called with the ID of the topic once the service has it. */
  onSaved(topicID: string): void;
}

/** What a topic says of itself, while it is written. */
export function useTopicForm({ topic, topics, onSaved }: TopicFormOptions) {
  const strings = useStrings();
  const [name, setName] = useState(topic?.topicName ?? '');
  const [introduction, setIntroduction] = useState(topic?.introduction ?? '');
  const [problem, setProblem] = useState<'name' | 'long'>();
  const [failure, setFailure] = useState('');
  const [isSaving, setSaving] = useState(false);
  const written = { topicName: name.trim(), introduction: introduction.trim() };
  const keep = async () => {
    setSaving(true);
    try {
      onSaved(topic ? await changed(topic, written, topics) : await topics.create(written));
    } catch (thrown) {
      setFailure(strings.topicNotSaved(reasonOf(thrown, strings)));
    }
    setSaving(false);
  };
  return {
    ...{ name, introduction, problem, failure, isSaving },
    setName: (next: string) => {
      setName(next);
      setProblem(undefined);
      setFailure('');
    },
    setIntroduction: (next: string) => {
      setIntroduction(next);
      setFailure('');
    },
    /** Saves it; returns whether nothing is wrong with what was written. */
    save: () => {
      if (isSaving) return true;
      const found = problemOf(written.topicName);
      setProblem(found);
      setFailure('');
      const isSound = found === undefined && bytesOf(introduction) <= LONGEST_INTRODUCTION;
      if (isSound) void keep();
      return isSound;
    },
  };
}

function problemOf(name: string): 'name' | 'long' | undefined {
  if (name === '') return 'name';
  return bytesOf(name) > LONGEST_TOPIC_NAME ? 'long' : undefined;
}

/** Only what is another one is sent: what somebody else has changed meanwhile stays. */
async function changed(
  topic: TopicSnapshot,
  { topicName, introduction }: { topicName: string; introduction: string },
  { update }: Pick<UseTopicsResult, 'update'>,
): Promise<string> {
  const changes = {
    ...(topicName !== topic.topicName && { topicName }),
    ...(introduction !== topic.introduction && { introduction }),
  };
  if (Object.keys(changes).length > 0) await update(topic.topicID, changes);
  return topic.topicID;
}
