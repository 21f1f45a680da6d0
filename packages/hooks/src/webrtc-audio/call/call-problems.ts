import { ChatError } from '@parlor/sdk';

/** What may be wrong with a call. */
export interface CallFaults {
  readonly canConnect: boolean;
  /** Why the microphone could not be opened. */
  readonly microphone: ChatError | undefined;
  /** Whether the browser plays nothing before somebody presses something. */
  readonly isBlocked: boolean;
  /** Whether somebody cannot be connected, whatever was tried. */
  readonly isGivenUp: boolean;
  /** Whether there are more people than can be connected. */
  readonly isFull: boolean;
}

/** What is wrong with a call, in errors that are the same objects each time. */
export class CallProblems {
  readonly #problems = new Map<number, ChatError>();

  /** The error with a code. */
  of(code: number): ChatError {
    const problem = this.#problems.get(code) ?? new ChatError({ code });
    this.#problems.set(code, problem);
    return problem;
  }

  /** The most important first. */
  list({ canConnect, microphone, ...faults }: CallFaults): readonly ChatError[] {
    return [
      ...(canConnect ? [] : [this.of(-46)]),
      ...(microphone && (canConnect || !microphone.is(-46)) ? [microphone] : []),
      ...(faults.isBlocked ? [this.of(-44)] : []),
      ...(faults.isGivenUp ? [this.of(-45)] : []),
      ...(faults.isFull ? [this.of(-47)] : []),
    ];
  }
}
