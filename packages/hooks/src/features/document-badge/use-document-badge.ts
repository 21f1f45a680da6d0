'use client';
import { useEffect, useState } from 'react';
import { useTotalUnread } from '../conversations/index.js';
import { badgeLabel } from './badge-label.js';
import { documentBadge } from './document-badge.js';

/** What {@link useDocumentBadge} takes. */
export interface DocumentBadgeOptions {
  /** What stands behind the number; the document's own title when left out, whatever the app makes of it. */
  readonly title?: string | undefined;
  /** {@link useTotalUnread} when left out. */
  readonly count?: number | undefined;
  /** Whether the number is drawn over the icon of the page, too; `true` when left out. */
  readonly favicon?: boolean | undefined;
  /** Above it the badge says `99+`; 99 when left out. */
  readonly max?: number | undefined;
  /** CSS colour of the disc on the icon; a red when left out. */
  readonly color?: string | undefined;
  /** CSS colour of the number on the disc; white when left out. */
  readonly textColor?: string | undefined;
}

/** As sRGB, which every canvas knows; 4.9:1 with white. */
const RED = '#d32f2f';

/**
 * Says in the tab of the page how many messages are unread: `(3) Title`, and the number on the icon. Where the icon
 * belongs to another site, or there is none, the number stands alone; where nothing can be drawn the icon stays.
 *
 * Of several on one page the one that was mounted last decides. When it is unmounted, title and icon are again what they
 * were, or what the app has made of them meanwhile. Does nothing on a server, and nothing while the label stays the same.
 *
 * Renders again when the number changes. Nothing of it can fail: the SDK knows the number. Stands on `getTotalUnreadMessageCount` and TOTAL_UNREAD_MESSAGE_COUNT_UPDATED.
 */
export function useDocumentBadge(options: DocumentBadgeOptions = {}): void {
  const total = useTotalUnread();
  const { title, count = total, favicon = true, max = 99 } = options;
  const { color: background = RED, textColor: text = '#fff' } = options;
  const [key] = useState(() => ({}));
  const label = badgeLabel(count, max);
  useEffect(() => {
    documentBadge().show(key, { label, title, colors: favicon ? { background, text } : null });
  }, [key, label, title, favicon, background, text]);
  useEffect(() => () => documentBadge().leave(key), [key]);
}
