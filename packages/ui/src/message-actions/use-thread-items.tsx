'use client';

import {
  type MessageSnapshot,
  useMessageAbilities,
  usePinnedMessages,
  useTranscription,
  useTranslation,
} from '@parlor/hooks';
import {
  PinIcon,
  ReadersIcon,
  TranslationIcon,
  UnpinIcon,
  WriteDownIcon,
} from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useTargetLanguage } from '../message-text/use-target-language.js';
import { useThread } from '../message-thread/thread-context.js';
import type { KitItem } from './kit-item.js';
import { useActing } from './use-acting.js';

const SIZE = 16;

/** The items of the menu that change what the thread shows of the message, for all or for me. */
export function useThreadItems(message: MessageSnapshot): readonly KitItem[] {
  const pin = usePinItem(message);
  const wordings = useWordingItems(message);
  const readers = useReadersItem(message);
  return [pin, ...wordings, readers].filter((item) => item !== undefined);
}

/** Nothing is asked of the service for who may not pin. */
function usePinItem(message: MessageSnapshot): KitItem | undefined {
  const strings = useStrings();
  const act = useActing();
  const { conversationID } = useThread();
  const { canPin } = useMessageAbilities(conversationID, message);
  const { messages, pin, unpin } = usePinnedMessages(canPin ? conversationID : '');
  if (!canPin) return undefined;
  const isPinned = messages.some(({ ID }) => ID === message.ID);
  return {
    id: 'pin',
    label: isPinned ? strings.unpinMessage : strings.pinMessage,
    icon: isPinned ? <UnpinIcon size={SIZE} /> : <PinIcon size={SIZE} />,
    section: 'thread',
    onSelect: () => {
      if (isPinned) void act(() => unpin(message.ID), strings.messageUnpinned);
      else void act(() => pin(message.ID), strings.messagePinned);
    },
  };
}

/** What comes of it stands below the message, and says there why not. */
function useWordingItems(message: MessageSnapshot): readonly KitItem[] {
  const strings = useStrings();
  const translation = useTranslation(message, useTargetLanguage());
  const transcription = useTranscription(message);
  if (message.isRevoked || message.status !== 'success') return [];
  if (message.type === 'TIMTextElem' && message.flow === 'in') {
    const isShown = translation.status === 'ready';
    return [
      {
        id: 'translate',
        label: isShown ? strings.showOriginal : strings.translateMessage,
        icon: <TranslationIcon size={SIZE} />,
        section: 'thread',
        // What was had can be hidden.
        needs: isShown ? undefined : 'translation',
        onSelect: () => (isShown ? translation.dismiss() : void translation.translate()),
      },
    ];
  }
  if (message.type !== 'TIMSoundElem') return [];
  const isShown = transcription.status === 'ready';
  return [
    {
      id: 'transcribe',
      label: isShown ? strings.hideTranscript : strings.writeDown,
      icon: <WriteDownIcon size={SIZE} />,
      section: 'thread',
      needs: isShown ? undefined : 'transcription',
      onSelect: () => (isShown ? transcription.dismiss() : void transcription.transcribe()),
    },
  ];
}

/** In groups, of messages of mine that keep count of who reads them. */
function useReadersItem(message: MessageSnapshot): KitItem | undefined {
  const strings = useStrings();
  const { actions, parts } = useThread();
  const { conversationType, flow, needReadReceipt, isRevoked, status } = message;
  const isCounted = conversationType === 'GROUP' && flow === 'out' && needReadReceipt;
  if (!isCounted || isRevoked || status !== 'success' || !parts.Readers) return undefined;
  return {
    id: 'readers',
    label: strings.whoHasRead,
    icon: <ReadersIcon size={SIZE} />,
    section: 'thread',
    onSelect: () => actions.open({ kind: 'readers', messageID: message.ID }),
  };
}
