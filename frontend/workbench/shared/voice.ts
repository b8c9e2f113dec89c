/** Says something aloud to who does not see the screen. */
export const say = (text: string): void => {
  const voice = document.getElementById('voice');
  if (voice) voice.textContent = text;
};
