import {
  type Draft,
  type DraftActions,
  type SendOptions,
  type UseDraftResult,
  type UseSendMessageResult,
  useDraft,
  useMessageActions,
  useSendMessage,
} from '@parlor/hooks';
import type { ChatError } from '@parlor/sdk';
import { useState } from 'react';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { editRefusal } from './edit-refusal.js';
import { isRefusedUnseen } from './is-refused-unseen.js';
import { type FactsOf, type Sent, sendDraft, stayVoice } from './send-draft.js';
import { measureText, type TextLimit } from './text-limit.js';
import { useAnswered, useQuoteData } from './use-quote.js';

interface ComposerOptions {
  readonly options: SendOptions;
  readonly factsOf: FactsOf;
  /** Nothing is being written any more. */
  readonly onSubmit: () => void;
}

/** What is being written, and what becomes of it. */
export interface UseComposerResult extends UseDraftResult {
  /** What is answered, as it is now. */
  readonly answered: ReturnType<typeof useAnswered>;
  readonly limit: TextLimit;
  /** Whether the session is ready. */
  readonly canSend: boolean;
  /** Whether there is anything that can be sent, or saved, just now. */
  readonly isSendable: boolean;
  /** A change is on its way. */
  readonly isSaving: boolean;
  /** Why this very text was refused. */
  readonly refusal: string | undefined;
  /** Sends the draft, or saves the change. */
  submit(): void;
  /** Sends a recording; like all that is sent, it may be the answer. `duration` in milliseconds. */
  sendRecording(recorded: { readonly file: File; readonly duration: number }): void;
  /** Puts a recording that was not sent to the draft, to be sent as a voice message later. */
  keepRecording(recorded: { readonly file: File; readonly duration: number }): void;
  /** Sends a place. */
  sendPlace(place: Parameters<UseSendMessageResult['sendLocation']>[0]): void;
}

/** A text that did not become a message. */
interface Refused {
  readonly conversationID: string;
  readonly text: string;
  readonly why: string;
}

/** The draft of a conversation and what becomes of it. */
export function useComposer(
  conversationID: string,
  { options, factsOf, onSubmit }: ComposerOptions,
): UseComposerResult {
  const strings = useChatStrings();
  const { draft, ...actions } = useDraft(conversationID);
  const sender = useSendMessage(conversationID);
  const answered = useAnswered(conversationID, draft.replyTo);
  const quoteData = useQuoteData(answered, options.cloudCustomData);
  const saving = useSaving(draft, actions);
  const [refused, setRefused] = useState<Refused>();

  const limit = measureText(draft.text, dataWith(draft, quoteData ?? options.cloudCustomData));
  const isAnything = draft.text.trim() !== '' || (!draft.editing && draft.files.length > 0);
  const isSendable = sender.canSend && isAnything && limit.state !== 'over' && !saving.isSaving;

  const submit = () => {
    if (!isSendable) return;
    onSubmit();
    if (draft.editing) return saving.save();
    const text = draft.text.trim();
    const cloudCustomData = quoteData;
    const sent = sendDraft(draft, { text, sender, options, cloudCustomData, factsOf });
    actions.clear();
    for (const one of sent) {
      one.promise.catch((error: ChatError) => {
        // Without a message there is nothing in the thread to retry: it comes back here.
        if (!isRefusedUnseen(error) || !giveBack(one, draft, actions)) return;
        const why = strings.reason(error.code, error.message);
        setRefused({ conversationID, text: actions.read().text, why });
      });
    }
  };
  /** What goes with what is not written: it answers too, and that ends with it. */
  const takeOptions = () => {
    if (draft.replyTo && !draft.editing) actions.cancel();
    return quoteData === undefined ? options : { ...options, cloudCustomData: quoteData };
  };
  const keepRecording: UseComposerResult['keepRecording'] = ({ file, duration }) => {
    stayVoice(file, duration);
    actions.addFiles([file]);
  };
  const sendRecording: UseComposerResult['sendRecording'] = ({ file, duration }) => {
    sender.sendAudio(file, { duration }, takeOptions()).catch((error: ChatError) => {
      // What was said is not lost by a login that has ended.
      if (isRefusedUnseen(error)) keepRecording({ file, duration });
    });
  };
  // It is said of this text only.
  const isRefused = refused?.conversationID === conversationID && refused.text === draft.text;
  return {
    draft,
    ...actions,
    answered,
    limit,
    canSend: sender.canSend,
    isSendable,
    isSaving: saving.isSaving,
    refusal: saving.refusal ?? (isRefused ? refused.why : undefined),
    submit,
    sendRecording,
    keepRecording,
    sendPlace: (place) => void sender.sendLocation(place, takeOptions()),
  };
}

/** What the text itself will have with it: a file before it takes the quotation. */
function dataWith({ editing, files }: Draft, first: string | undefined): string | undefined {
  if (editing) return editing.cloudCustomData;
  return files.length > 0 ? undefined : first;
}

/** Whether there was room for it: what has been written since is not overwritten. */
function giveBack({ part }: Sent, before: Draft, actions: DraftActions): boolean {
  const now = actions.read();
  if (now.editing || ('text' in part && now.text !== '')) return false;
  if (before.replyTo && !now.replyTo) actions.reply(before.replyTo);
  if ('file' in part) {
    actions.addFiles([part.file]);
    return true;
  }
  actions.setText(part.text);
  for (const mention of before.mentions) actions.addMention(mention);
  return true;
}

/** Saves the change of a message; a text that is refused stays, with the reason. */
function useSaving({ editing, text }: Draft, actions: DraftActions) {
  const strings = useChatStrings();
  const { edit } = useMessageActions();
  const [savingID, setSavingID] = useState<string>();
  const [refused, setRefused] = useState<{ messageID: string; text: string; why: string }>();
  const save = async () => {
    if (!editing) return;
    const isSame = editing.type === 'TIMTextElem' && editing.payload.text === text.trim();
    if (isSame) return actions.cancel();
    setSavingID(editing.ID);
    setRefused(undefined);
    try {
      await edit(editing.ID, { text: text.trim() });
      // Another one may be being changed by now, or this one once more.
      const now = actions.read();
      if (now.editing?.ID === editing.ID && now.text === text) actions.clear();
    } catch (thrown) {
      setRefused({ messageID: editing.ID, text, why: editRefusal(thrown as ChatError, strings) });
    }
    setSavingID((current) => (current === editing.ID ? undefined : current));
  };
  const isRefused =
    refused !== undefined && refused.messageID === editing?.ID && refused.text === text;
  return {
    save: () => void save(),
    isSaving: editing !== undefined && savingID === editing.ID,
    refusal: isRefused ? refused.why : undefined,
  };
}
