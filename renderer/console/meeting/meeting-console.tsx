export function MeetingConsole() {
  return <main />;
}
