import type { CommandName, Commands } from './commands.js';
import type { Push } from './pushes.js';

/** The first frame of a client. */
export interface HelloFrame {
  kind: 'hello';
  version: number;
  /** What nobody else can guess, the same on all lines of one client. */
  client: string;
  /** Counted up by the client: of its lines, only the newest counts. */
  line: number;
}

/** The engine's answer to it: the versions agree. */
export interface WelcomeFrame {
  kind: 'welcome';
  version: number;
}

/** The engine's answer to a client of another version; the connection is of no use. */
export interface RefusedFrame {
  kind: 'refused';
  version: number;
}

/** A command, to be answered by exactly one {@link ReplyFrame} or {@link FailureFrame}. */
export type RequestFrame = {
  [Name in CommandName]: {
    kind: 'request';
    /** Counted up by the client; the answer repeats it. */
    id: number;
    command: Name;
    body: Commands[Name]['request'];
    /** With the commands of the operator: the ticket that shows that it is the operator who gives them. */
    operatorSig?: string;
  };
}[CommandName];

/** A command has been carried out, and what it changed is stored. */
export interface ReplyFrame {
  kind: 'reply';
  id: number;
  body: unknown;
}

/** A command was refused; nothing was changed. */
export interface FailureFrame {
  kind: 'failure';
  id: number;
  error: WireError;
}

/** Why a command was refused, as the service says it. */
export interface WireError {
  code: number;
  message: string;
}

/** The engine tells a client what happened without having been asked. */
export interface PushFrame {
  kind: 'push';
  push: Push;
}

/** What a client sends. */
export type ClientFrame = HelloFrame | RequestFrame;

/** What an engine sends. */
export type EngineFrame = WelcomeFrame | RefusedFrame | ReplyFrame | FailureFrame | PushFrame;
