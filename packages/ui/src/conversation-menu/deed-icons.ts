import type { ComponentType } from 'react';
import {
  ArchiveIcon,
  DeleteIcon,
  HideIcon,
  MutedIcon,
  NotifyIcon,
  PinIcon,
  ReadConversationIcon,
  ShowAgainIcon,
  StarIcon,
  UnarchiveIcon,
  UnpinIcon,
  UnreadConversationIcon,
  UnstarIcon,
} from '../internals/icons.js';
import type { SwitchDeed } from './conversation-deed.js';

type DeedIcon = ComponentType<{ size?: number | string }>;

/** The icon of what would be done. */
export const DEED_ICONS: Readonly<Record<SwitchDeed | 'delete', DeedIcon>> = {
  read: ReadConversationIcon,
  unread: UnreadConversationIcon,
  pin: PinIcon,
  unpin: UnpinIcon,
  mute: MutedIcon,
  unmute: NotifyIcon,
  star: StarIcon,
  unstar: UnstarIcon,
  archive: ArchiveIcon,
  unarchive: UnarchiveIcon,
  hide: HideIcon,
  unhide: ShowAgainIcon,
  delete: DeleteIcon,
};
