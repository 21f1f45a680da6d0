'use client';

import {
  type ConversationSnapshot,
  type MissingFeatures,
  useConversations,
  useMissingFeatures,
} from '@parlor/hooks';
import { Suspense, useEffect, useMemo } from 'react';
import { ableFor, deedOf, needsOf, type SwitchID } from '../conversation-menu/conversation-deed.js';
import { DEED_ICONS } from '../conversation-menu/deed-icons.js';
import { type ListActions, orderOf } from '../conversation-menu/list-actions.js';
import { useList } from '../conversation-menu/list-context.js';
import { type Deeds, useDeeds } from '../conversation-menu/use-deeds.js';
import { useCell } from '../internals/cell.js';
import { FolderIcon } from '../internals/icons.js';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { ConversationSelectionTool } from './conversation-selection-bar.js';

const SWITCHES: readonly SwitchID[] = ['read', 'pin', 'mute', 'star', 'archive'];

/** The bar below the list while conversations are selected, with all that it does. */
export function SelectionActions() {
  const strings = useStrings();
  const { actions, parts } = useList();
  const deeds = useDeeds();
  const { ids } = useCell(actions.selection.state, (state) => state);
  const selected = useSelected(ids);
  const missing = useMissingFeatures();
  useAnnouncement(actions, strings);
  const end = () => {
    actions.selection.end();
    actions.focusList();
  };
  const all = () => actions.selection.all(orderOf(actions));
  const tools = toolsOf(selected, { actions, deeds, strings, missing, end });
  return (
    <Suspense fallback={null}>
      <parts.SelectionBar count={ids.size} tools={tools} onSelectAll={all} onCancel={end} />
    </Suspense>
  );
}

interface ToolContext {
  readonly actions: ListActions;
  readonly deeds: Deeds;
  readonly strings: Strings;
  readonly missing: MissingFeatures;
  end(): void;
}

function toolsOf(
  selected: readonly ConversationSnapshot[],
  { actions, deeds, strings, missing, end }: ToolContext,
): readonly ConversationSelectionTool[] {
  const switches = SWITCHES.flatMap((id): ConversationSelectionTool | readonly [] => {
    const able = ableFor(id, selected);
    const wanted = able.length > 0 ? deedOf(id, able) : id;
    const needs = needsOf(wanted);
    const isMissing = needs !== undefined && missing[needs] !== undefined;
    // All can be read, but be marked as unread: its button waits for what is unread.
    if (isMissing && id !== 'read') return [];
    const deed = isMissing ? id : wanted;
    const run = () => {
      deeds.turn(id, able);
      end();
    };
    const isDisabled = able.length === 0 || isMissing;
    const label = strings.conversationDo(deed);
    return { id, label, Icon: DEED_ICONS[deed], isDisabled, onSelect: run };
  });
  const able = ableFor('folder', selected);
  const folder: ConversationSelectionTool = {
    id: 'folder',
    label: strings.moveToFolder,
    Icon: FolderIcon,
    isDisabled: able.length === 0,
    opensMenu: true,
    onSelect: (anchor) => {
      const conversationIDs = able.map(({ conversationID }) => conversationID);
      actions.open({ kind: 'menu', page: 'folder', conversationIDs, anchor });
    },
  };
  const tools: readonly ConversationSelectionTool[] = [
    ...switches,
    ...(missing.conversationGroups ? [] : [folder]),
    {
      id: 'delete',
      label: strings.conversationDo('delete'),
      Icon: DEED_ICONS.delete,
      isDanger: true,
      isDisabled: selected.length === 0,
      onSelect: () => {
        deeds.remove(selected);
        end();
      },
    },
  ];
  // What an app has replaced, or taken out, is about one conversation.
  return tools.filter((tool) => !actions.latest.custom.some(({ id }) => id === tool.id));
}

function useSelected(ids: ReadonlySet<string>): readonly ConversationSnapshot[] {
  const { conversations } = useConversations();
  return useMemo(
    () => conversations.filter(({ conversationID }) => ids.has(conversationID)),
    [conversations, ids],
  );
}

/** Says once that pressing a row selects it now. */
function useAnnouncement({ notice }: ListActions, { selectingBegan }: Strings): void {
  useEffect(() => {
    const began = { text: selectingBegan, tone: 'quiet', isShown: false } as const;
    notice.write(began);
    return () => {
      // It is news when it begins again.
      if (notice.read() === began) notice.write(undefined);
    };
  }, [notice, selectingBegan]);
}
