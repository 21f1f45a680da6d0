// With its list of conversations, its thread and its composer in one component.
import { ChatBox } from '@mui/x-chat';

export default [ChatBox];
