import type { GroupMemberInfo } from './members.js';
import type { Json_value_msg } from './messages.js';
import type { UserProfile } from './profiles.js';

/** What an element of a message is. */
export const TIMElemType = {
  kTIMElem_Text: 0,
  kTIMElem_Image: 1,
  kTIMElem_Sound: 2,
  kTIMElem_Custom: 3,
  kTIMElem_File: 4,
  kTIMElem_GroupTips: 5,
  kTIMElem_Face: 6,
  kTIMElem_Location: 7,
  kTIMElem_GroupReport: 8,
  kTIMElem_Video: 9,
  kTIMElem_Merge: 12,
} as const;

/** A text. */
export interface ElemTextElem {
  elem_type: number;
  text_elem_content: string;
}

/** A sticker. */
export interface ElemFaceElem {
  elem_type: number;
  face_elem_index: number;
  face_elem_buf: string;
}

/** A place. */
export interface ElemLocationElem {
  elem_type: number;
  location_elem_desc: string;
  location_elem_longitude: number;
  location_elem_latitude: number;
}

/** What an app says in its own words. */
export interface ElemCustomElem {
  elem_type: number;
  custom_elem_data: string;
  custom_elem_desc: string;
  custom_elem_ext: string;
  custom_elem_sound: string;
}

/** A picture in three sizes. */
export interface ElemImageElem {
  elem_type: number;
  image_elem_orig_path: string;
  image_elem_level: number;
  image_elem_format: number;
  image_elem_orig_id: string;
  image_elem_orig_pic_height: number;
  image_elem_orig_pic_width: number;
  image_elem_orig_pic_size: number;
  image_elem_thumb_id: string;
  image_elem_thumb_pic_height: number;
  image_elem_thumb_pic_width: number;
  image_elem_thumb_pic_size: number;
  image_elem_large_id: string;
  image_elem_large_pic_height: number;
  image_elem_large_pic_width: number;
  image_elem_large_pic_size: number;
  image_elem_orig_url: string;
  image_elem_thumb_url: string;
  image_elem_large_url: string;
  image_elem_task_id: number;
}

/** A voice message. */
export interface ElemSoundElem {
  elem_type: number;
  sound_elem_file_path: string;
  sound_elem_file_size: number;
  sound_elem_file_time: number;
  sound_elem_file_id: string;
  sound_elem_business_id: number;
  sound_elem_download_flag: number;
  sound_elem_url: string;
  sound_elem_task_id: number;
}

/** Any file. */
export interface ElemFileElem {
  elem_type: number;
  file_elem_file_path: string;
  file_elem_file_name: string;
  file_elem_file_size: number;
  file_elem_file_id: string;
  file_elem_business_id: number;
  file_elem_download_flag: number;
  file_elem_url: string;
  file_elem_task_id: number;
}

/** A video with its cover. Some of the types are the declaration's mistake: IDs and paths are texts, sizes numbers. */
export interface ElemVideoElem {
  elem_type: number;
  video_elem_video_type: string;
  video_elem_video_size: number;
  video_elem_video_duration: number;
  video_elem_video_path: string;
  video_elem_video_id: number;
  video_elem_business_id: number;
  video_elem_video_download_flag: number;
  video_elem_video_url: string;
  video_elem_image_type: number;
  video_elem_image_size: number;
  video_elem_image_width: number;
  video_elem_image_height: string;
  video_elem_image_path: number;
  video_elem_image_id: number;
  video_elem_image_download_flag: number;
  video_elem_image_url: string;
  video_elem_task_id: string;
}

/** The declaration has the objects of texts here. */
type TextObject = InstanceType<StringConstructor>;

/** Several messages as one. */
export interface ElemMergerElem {
  elem_type: number;
  merge_elem_title: string;
  merge_elem_abstract_array: TextObject[];
  merge_elem_compatible_text: string;
  merge_elem_message_array: Json_value_msg[];
  merge_elem_layer_over_limit: boolean;
  merge_elem_relay_pb_key: string;
  merge_elem_relay_json_key: string;
  merge_elem_relay_buffer: number;
}

/** A field of a group that a tip tells of. */
export interface GroupTipGroupChangeInfo {
  group_tips_group_change_info_flag: number;
  group_tips_group_change_info_value: string;
  group_tips_group_change_info_key: string;
  group_tips_group_change_info_bool_value: boolean;
  group_tips_group_change_info_int_value: number;
}

/** A change of members that a tip tells of, by the declaration, which has the fields of marks here. */
export interface GroupTipMemberChangeInfo {
  group_tips_member_mark_change_info_enableMark: boolean;
  group_tips_member_mark_change_info_markType: number;
  group_tips_member_mark_change_info_userIDList: string;
}

/** Something has happened in a group. */
export interface ElemGroupTipsElem {
  elem_type: number;
  group_tips_elem_tip_type: number;
  group_tips_elem_op_user: string;
  group_tips_elem_group_id: string;
  group_tips_elem_user_array: string[];
  group_tips_elem_group_change_info_array: GroupTipGroupChangeInfo[];
  group_tips_elem_member_change_info_array: GroupTipMemberChangeInfo[];
  group_tips_elem_op_user_info: UserProfile;
  group_tips_elem_op_group_memberinfo: GroupMemberInfo;
  group_tips_elem_changed_user_info_array: UserProfile[];
  group_tips_elem_changed_group_memberinfo_array: GroupMemberInfo[];
  group_tips_elem_member_num: number;
  group_tips_elem_platform: string;
  group_tips_elem_member_mark_info_array: GroupTipMemberChangeInfo[];
}

/** A notice of the system. */
export interface ElemGroupReportElem {
  elem_type: number;
  group_report_elem_report_type: number;
  group_report_elem_group_id: string;
  group_report_elem_op_user: string;
  group_report_elem_msg: string;
  group_report_elem_user_data: string;
  group_report_elem_op_user_info: UserProfile;
  group_report_elem_op_group_memberinfo: GroupMemberInfo;
  group_report_elem_platform: string;
  group_report_elem_shut_up_time: number;
  group_report_elem_group_message_receive_option: number;
}

/** One element of a message, told apart by `elem_type`: see {@link TIMElemType}. */
export type Elem =
  | ElemTextElem
  | ElemImageElem
  | ElemSoundElem
  | ElemCustomElem
  | ElemFileElem
  | ElemVideoElem
  | ElemMergerElem
  | ElemFaceElem
  | ElemLocationElem
  | ElemGroupTipsElem
  | ElemGroupReportElem;
