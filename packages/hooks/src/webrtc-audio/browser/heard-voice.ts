/** What comes from another page: what is played, and what knows how loud it is where no AudioContext runs. */
export interface HeardVoice {
  readonly track: MediaStreamTrack;
  readonly receiver: RTCRtpReceiver;
}
