export { Avatar, type AvatarProps } from './avatar.js';
export { ConversationAvatar, type ConversationAvatarProps } from './conversation-avatar.js';
export { GroupAvatar, type GroupAvatarProps } from './group-avatar.js';
