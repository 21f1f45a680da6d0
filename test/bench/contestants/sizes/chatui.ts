import '@chatui/core/dist/index.css';

// It has no list of conversations.
import Chat, { Bubble, useMessages } from '@chatui/core';

export default [Bubble, Chat, useMessages];
