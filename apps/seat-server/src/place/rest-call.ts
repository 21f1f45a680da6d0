import { ChatError } from '@parlor/sdk';

/** The application on Tencent's cloud, and who administers it. */
export interface RestApp {
  readonly sdkAppID: number;
  /** An administrator's userID, as the console has it. */
  readonly identifier: string;
  /** Their ticket, made anew when it is called: tickets expire. */
  userSig(): string;
  /** Where the application's data are: `console.tim.qq.com` in China, `adminapisgp.im.qcloud.com` in Singapore, … */
  readonly domain: string;
  /** From 0 up to, not including, 1. */
  random(): number;
}

/** What is to be sent by POST. */
export interface RestRequest {
  readonly url: string;
  /** JSON. */
  readonly body: string;
}

/** Sends a request and resolves with the answer, parsed. Rejects when none came. */
export type RestSend = (request: RestRequest) => Promise<unknown>;

/** The commands that seats need, and the bodies that they take. */
export interface RestBodies {
  /** Of all services for groups this alone is under another name. */
  readonly 'group_open_attr_http_svc/get_group_attr': { readonly GroupId: string };
  /** Writes these keys and keeps the others. */
  readonly 'group_open_http_svc/modify_group_attr': RestAttributes;
  /** Writes these keys and drops the others. */
  readonly 'group_open_http_svc/set_group_attr': RestAttributes;
  readonly 'group_open_http_svc/get_group_info': {
    readonly GroupIdList: readonly string[];
    readonly ResponseFilter: { readonly GroupBaseInfoFilter: readonly string[] };
  };
  /** Not for live rooms. 500 at most. */
  readonly 'group_open_http_svc/get_role_in_group': {
    readonly GroupId: string;
    readonly User_Account: readonly string[];
  };
  /** 500 at most. */
  readonly 'openim/query_online_status': { readonly To_Account: readonly string[] };
  readonly 'profile/portrait_get': {
    readonly To_Account: readonly string[];
    readonly TagList: readonly string[];
  };
}

/** Attributes as the service takes them. */
export interface RestAttributes {
  readonly GroupId: string;
  readonly GroupAttr: readonly { readonly key: string; readonly value: string }[];
}

/** The request of a command. */
export function restRequest<Command extends keyof RestBodies>(
  app: RestApp,
  command: Command,
  body: RestBodies[Command],
): RestRequest {
  const query = new URLSearchParams({
    sdkappid: String(app.sdkAppID),
    identifier: app.identifier,
    usersig: app.userSig(),
    random: String(Math.floor(app.random() * 2 ** 32)),
    contenttype: 'json',
  });
  return { url: `https://${app.domain}/v4/${command}?${query}`, body: JSON.stringify(body) };
}

/** The fields of an answer. Throws a ChatError with the service's code, or -4 where the answer makes no sense. */
export function restFields(answer: unknown): Record<string, unknown> {
  if (!isFields(answer)) throw malformed();
  const { ActionStatus, ErrorCode, ErrorInfo } = answer;
  if (ActionStatus === 'OK' && (ErrorCode === 0 || ErrorCode === undefined)) return answer;
  if (typeof ErrorCode !== 'number' || ErrorCode === 0) throw malformed();
  const message = typeof ErrorInfo === 'string' ? ErrorInfo : undefined;
  throw new ChatError({ code: ErrorCode, message });
}

/** The objects of a list in an answer; what is none is left out. */
export function restList(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function malformed(): ChatError {
  return new ChatError({ code: -4, message: 'The REST API sent something else than an answer.' });
}
