'use client';

import { type ConversationSnapshot, useConversations } from '@parlor/hooks';
import { Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { joined } from '../internals/isolate.js';
import { closeFirst } from '../internals/menu.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useStill } from '../internals/use-still.js';
import type { ConversationMenuItem } from './conversation-action.js';
import type { ListSurface } from './list-actions.js';
import { useList } from './list-context.js';
import { useFolderItems, useNotificationItems } from './menu-pages.js';
import { type MenuPage, useConversationItems } from './use-conversation-items.js';
import { whatOf } from './use-telling.js';
import { useWithCustom } from './use-with-custom.js';

/** The menu of conversations and the pages behind it: gives the focus back before something is done. */
export function OpenMenu({ surface }: { surface: Extract<ListSurface, { kind: 'menu' }> }) {
  const { actions } = useList();
  const conversations = useThese(surface.conversationIDs);
  const [page, setPage] = useState<MenuPage | undefined>(surface.page);
  const anchorRef = useStill(surface.anchor);
  const isGone = conversations.length === 0;
  const onClose = useCallback(
    (reason: 'escape' | 'outside') => actions.close(reason === 'outside'),
    [actions],
  );
  useEffect(() => {
    // Deleted elsewhere while the menu was open.
    if (isGone) actions.close();
  }, [isGone, actions]);
  if (isGone) return null;
  const props = { conversations, anchorRef, onClose };
  const onBack = surface.page === undefined ? () => setPage(undefined) : undefined;
  if (page === 'folder') return <FolderPage key={page} {...props} onBack={onBack} />;
  if (page === 'notifications') return <NotificationPage key={page} {...props} onBack={onBack} />;
  return <FirstPage {...props} openPage={setPage} />;
}

interface PageProps {
  conversations: readonly ConversationSnapshot[];
  anchorRef: ReturnType<typeof useStill>;
  onClose: (reason: 'escape' | 'outside') => void;
  onBack?: (() => void) | undefined;
}

function FirstPage({ openPage, ...props }: PageProps & { openPage: (page: MenuPage) => void }) {
  const strings = useStrings();
  const formats = useFormats();
  const { conversations } = props;
  const items = useMenuItems(conversations, openPage);
  const label = joined(strings.conversationMenu(whatOf(conversations, { strings, formats })));
  return <Page {...props} label={label} items={items} />;
}

function NotificationPage(props: PageProps) {
  const { actions } = useList();
  const items = closeFirst(useNotificationItems(props.conversations), () => actions.close());
  return <Page {...props} label={useStrings().notifications} items={items} />;
}

/** Stays open: a conversation can be in several folders. */
function FolderPage(props: PageProps) {
  const items = useFolderItems(props.conversations);
  return <Page {...props} label={useStrings().moveToFolder} items={items} />;
}

function Page(props: PageProps & { label: string; items: readonly ConversationMenuItem[] }) {
  const { parts } = useList();
  return (
    <Suspense fallback={null}>
      <parts.Menu {...props} />
    </Suspense>
  );
}

/** The kit's and the app's; choosing one that does something closes the menu first. */
function useMenuItems(
  conversations: readonly ConversationSnapshot[],
  openPage: (page: MenuPage) => void,
): readonly ConversationMenuItem[] {
  const { actions } = useList();
  const kit = useConversationItems(conversations, openPage);
  const items = useWithCustom(kit, conversations);
  const doing = closeFirst(items, () => actions.close());
  return items.map((item, index) => (item.opensPage ? item : (doing[index] ?? item)));
}

/** As they are now, whatever the list around shows; those that are gone are left out. */
function useThese(conversationIDs: readonly string[]): readonly ConversationSnapshot[] {
  const { conversations } = useConversations();
  return useMemo(() => {
    const wanted = new Set(conversationIDs);
    return conversations.filter(({ conversationID }) => wanted.has(conversationID));
  }, [conversations, conversationIDs]);
}
