import { ChatError, toChatError } from '../chat-error.js';
import { EVENT } from '../constants.js';
import type { MethodName } from '../method-names.js';
import type { Emitter } from './emitter.js';
import { PARAMETER_RULES } from './parameters/parameter-rules.js';
import { validate } from './parameters/validate.js';

/** What may be called at any time; everything else waits for SDK_READY. */
const UNGATED: ReadonlySet<string> = new Set<MethodName>([
  'login',
  'logout',
  'getLoginUser',
  'destroy',
  'on',
  'off',
  'setLogLevel',
  'joinGroup',
  'quitGroup',
  'registerPlugin',
  'getGroupOnlineMemberCount',
  'isReady',
  'addSignalingListener',
  'removeSignalingListener',
  'callExperimentalAPI',
]);

/** Whether everything may be called, and why not. */
export interface Readiness {
  /** Whether everything may be called. */
  isReady(): boolean;
  /** 2024, 3000 to 3006. */
  notReadyCode(): number;
  /** Whether a method belongs to what is known to be missing: nobody is asked, and it rejects 3122. */
  isMissing(method: string): boolean;
}

type Method = (...args: never[]) => unknown;

/**
 * Puts the checks that methods share before each of them: ready, then valid, then there at all. The result
 * has no prototype and its functions need no `this`.
 */
export function guardMethods<Methods extends object>(
  methods: Methods,
  readiness: Readiness,
  emitter: Emitter,
): Methods {
  const guarded: Methods = Object.create(null);
  for (const [name, method] of Object.entries(methods)) {
    Reflect.set(guarded, name, guard(name, method, readiness, emitter));
  }
  return guarded;
}

function guard(name: string, method: Method, readiness: Readiness, emitter: Emitter): Method {
  return (...args) => {
    if (!UNGATED.has(name) && !readiness.isReady()) return refuse(name, readiness, emitter);
    validate(rulesOf(name), args);
    if (readiness.isMissing(name)) return Promise.reject(new ChatError({ code: 3122 }));
    const result = method(...args);
    return result instanceof Promise ? result.catch(rethrow) : result;
  };
}

/** Even a synchronous method answers with a rejecting promise, and ERROR tells of it too. */
function refuse(name: string, readiness: Readiness, emitter: Emitter): Promise<never> {
  const code = readiness.notReadyCode();
  const reason = new ChatError({ code }).message;
  const error = new ChatError({ code, message: `${reason} | ${name} | The SDK is not ready.` });
  emitter.emit(EVENT.ERROR, { code, message: error.message });
  return Promise.reject(error);
}

/** Whatever goes wrong inside has a code: 2903 when it had none. */
function rethrow(thrown: unknown): never {
  throw toChatError(thrown);
}

function rulesOf(name: string): (typeof PARAMETER_RULES)[MethodName] {
  return isRuled(name) ? PARAMETER_RULES[name] : undefined;
}

function isRuled(name: string): name is MethodName {
  return Object.hasOwn(PARAMETER_RULES, name);
}
