export { CreatePoll, type CreatePollProps } from './create-poll.js';
export type { PollProps } from './poll-props.js';
