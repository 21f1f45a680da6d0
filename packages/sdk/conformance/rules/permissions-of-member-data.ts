import type { RuleSection } from './rule.js';

/** Who may read and change what is known of members, type by type and role by role. */
export const MEMBER_DATA_PERMISSIONS = [
  {
    source: 'groups.md 2',
    title: 'What is known of members',
    rules: [
      {
        id: 'PRM-2.128',
        says: 'In a Work group, the owner and ordinary members may change their own name card (setGroupMemberNameCard) and member custom fields (setGroupMemberCustomField).',
        proof: 'server',
      },
      {
        id: 'PRM-2.129',
        says: 'In a Public group, the owner, admins and ordinary members may change their own name card (setGroupMemberNameCard) and member custom fields (setGroupMemberCustomField).',
        proof: 'server',
      },
      {
        id: 'PRM-2.130',
        says: 'In a Meeting group, the owner, admins and ordinary members may change their own name card (setGroupMemberNameCard) and member custom fields (setGroupMemberCustomField).',
        proof: 'server',
      },
      {
        id: 'PRM-2.131',
        says: 'In a community, the owner, admins and ordinary members may change their own name card (setGroupMemberNameCard) and member custom fields (setGroupMemberCustomField).',
        proof: 'server',
      },
      {
        id: 'PRM-2.132',
        says: 'In an AVChatRoom, nobody may change their own name card (setGroupMemberNameCard) and member custom fields (setGroupMemberCustomField): the owner and ordinary members get 2687.',
        proof: 'client',
      },
      {
        id: 'PRM-2.133',
        says: 'Who is not in the group gets 10007 when they change their own name card or member custom fields in it.',
        proof: 'server',
      },
      {
        id: 'PRM-2.134',
        says: "In a Work group, the owner may change ordinary members' name cards (setGroupMemberNameCard); ordinary members get 10007.",
        proof: 'server',
      },
      {
        id: 'PRM-2.135',
        says: "In a Public group, the owner and admins may change ordinary members' name cards (setGroupMemberNameCard); ordinary members get 10007.",
        proof: 'server',
      },
      {
        id: 'PRM-2.136',
        says: "In a Meeting group, the owner and admins may change ordinary members' name cards (setGroupMemberNameCard); ordinary members get 10007.",
        proof: 'server',
      },
      {
        id: 'PRM-2.137',
        says: "In a community, the owner and admins may change ordinary members' name cards (setGroupMemberNameCard); ordinary members get 10007.",
        proof: 'server',
      },
      {
        id: 'PRM-2.138',
        says: "In an AVChatRoom, nobody may change ordinary members' name cards (setGroupMemberNameCard): the owner and ordinary members get 2687.",
        proof: 'client',
      },
      {
        id: 'PRM-2.139',
        says: "Who is not in the group gets 10007 when they change a member's name card in it.",
        proof: 'server',
      },
      {
        id: 'PRM-2.140',
        says: "In a Work group, the owner may change ordinary members' custom fields (setGroupMemberCustomField); ordinary members get 10007.",
        proof: 'server',
      },
      {
        id: 'PRM-2.141',
        says: "In a Public group, the owner and admins may change ordinary members' custom fields (setGroupMemberCustomField); ordinary members get 10007.",
        proof: 'server',
      },
      {
        id: 'PRM-2.142',
        says: "In a Meeting group, the owner and admins may change ordinary members' custom fields (setGroupMemberCustomField); ordinary members get 10007.",
        proof: 'server',
      },
      {
        id: 'PRM-2.143',
        says: "In a community, the owner and admins may change ordinary members' custom fields (setGroupMemberCustomField); ordinary members get 10007.",
        proof: 'server',
      },
      {
        id: 'PRM-2.144',
        says: "In an AVChatRoom, nobody may change ordinary members' custom fields (setGroupMemberCustomField): the owner and ordinary members get 2687.",
        proof: 'client',
      },
      {
        id: 'PRM-2.145',
        says: "Who is not in the group gets 10007 when they change a member's custom fields in it.",
        proof: 'server',
      },
      {
        id: 'PRM-2.146',
        says: 'In a Work group, the owner and ordinary members may list its members (getGroupMemberList).',
        proof: 'server',
      },
      {
        id: 'PRM-2.147',
        says: 'In a Public group, the owner, admins and ordinary members may list its members (getGroupMemberList).',
        proof: 'server',
      },
      {
        id: 'PRM-2.148',
        says: 'In a Meeting group, the owner, admins and ordinary members may list its members (getGroupMemberList).',
        proof: 'server',
      },
      {
        id: 'PRM-2.149',
        says: 'In a community, the owner, admins and ordinary members may list its members (getGroupMemberList).',
        proof: 'server',
      },
      {
        id: 'PRM-2.150',
        says: 'In an AVChatRoom, the owner and ordinary members may list who is in it. On the cloud it is a paid feature; the local engine has it.',
        proof: 'server',
      },
      {
        id: 'PRM-2.151',
        says: 'Who is not in the group gets an empty list from getGroupMemberList, and the service is not asked.',
        proof: 'client',
      },
      {
        id: 'PRM-2.152',
        says: "In a Work group, the owner and ordinary members may ask for members' profiles (getGroupMemberProfile).",
        proof: 'server',
      },
      {
        id: 'PRM-2.153',
        says: "In a Public group, the owner, admins and ordinary members may ask for members' profiles (getGroupMemberProfile).",
        proof: 'server',
      },
      {
        id: 'PRM-2.154',
        says: "In a Meeting group, the owner, admins and ordinary members may ask for members' profiles (getGroupMemberProfile).",
        proof: 'server',
      },
      {
        id: 'PRM-2.155',
        says: "In a community, the owner, admins and ordinary members may ask for members' profiles (getGroupMemberProfile).",
        proof: 'server',
      },
      {
        id: 'PRM-2.156',
        says: "In an AVChatRoom, nobody may ask for members' profiles (getGroupMemberProfile): the owner and ordinary members get 2687.",
        proof: 'client',
      },
      {
        id: 'PRM-2.157',
        says: "Who is not in the group gets 10007 when they ask for a member's profile.",
        proof: 'server',
      },
      {
        id: 'PRM-2.158',
        says: 'In a Work group, nobody may mark members (markGroupMemberList): the owner and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.159',
        says: 'In a Public group, nobody may mark members (markGroupMemberList): the owner, admins and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.160',
        says: 'In a Meeting group, nobody may mark members (markGroupMemberList): the owner, admins and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.161',
        says: 'In a community, nobody may mark members (markGroupMemberList): the owner, admins and ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.162',
        says: 'In an AVChatRoom, the owner may mark members (markGroupMemberList); ordinary members get 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.163',
        says: 'Who is not in the group gets 10007 when they mark a member of it.',
        proof: 'server',
      },
    ],
  },
] as const satisfies readonly RuleSection[];
