import { Bubble, Conversations, Sender } from '@ant-design/x';

export default [Bubble, Conversations, Sender];
