/** The data of a custom message that says whether somebody types, as Tencent's own UI kits write and read it. */
export function typingData(isTyping: boolean): string {
  return JSON.stringify({
    businessID: 'user_typing_status',
    typingStatus: isTyping ? 1 : 0,
    version: 1,
    userAction: 14,
    actionParam: isTyping ? 'EIMAMSG_InputStatus_Ing' : 'EIMAMSG_InputStatus_End',
  });
}
