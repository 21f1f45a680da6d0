import type { CommonResult } from './common-result.js';

/** One attribute of a group. */
export interface GroupAttributes {
  group_attribute_key: string;
  group_attribute_value: string;
}

/** What TIMGroupInitGroupAttributes and TIMGroupSetGroupAttributes take. */
export interface InitGroupAttributeParams {
  groupId: string;
  attributes: GroupAttributes[];
  /** Comes back as `user_data`. */
  data?: string;
}

/** What TIMGroupDeleteGroupAttributes and TIMGroupGetGroupAttributes take: no keys are all of them. */
export interface DeleteAttributeParams {
  groupId: string;
  attributesKey: string[];
  data?: string;
}

/** What the setter of the callback takes: it is told the group, and the text of a list of {@link GroupAttributes}: all that it has. */
export interface GroupAttributeCallbackParams {
  callback: (group_id: string, json_group_attibute_array: string, user_data: string) => void;
  data?: string;
}

/** The part of TimRender that is about the attributes of groups. */
export interface AttributeRender {
  /** Replaces all. */
  TIMGroupInitGroupAttributes(param: InitGroupAttributeParams): Promise<CommonResult<string>>;
  /** Writes some, and keeps the others. */
  TIMGroupSetGroupAttributes(param: InitGroupAttributeParams): Promise<CommonResult<string>>;
  /** Deletes some, or all. */
  TIMGroupDeleteGroupAttributes(param: DeleteAttributeParams): Promise<CommonResult<string>>;
  /** Some, or all. */
  TIMGroupGetGroupAttributes(
    param: DeleteAttributeParams,
  ): Promise<CommonResult<GroupAttributes[]>>;
  /** Takes the one callback of attributes that were changed, by whomever. */
  TIMSetGroupAttributeChangedCallback(param: GroupAttributeCallbackParams): Promise<void>;
}

/** {@link AttributeRender}, by name. */
export const ATTRIBUTE_RENDER_METHODS = [
  'TIMGroupInitGroupAttributes',
  'TIMGroupSetGroupAttributes',
  'TIMGroupDeleteGroupAttributes',
  'TIMGroupGetGroupAttributes',
  'TIMSetGroupAttributeChangedCallback',
] as const satisfies readonly (keyof AttributeRender)[];
