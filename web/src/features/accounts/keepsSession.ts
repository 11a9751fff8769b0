/** Whether a browser at this address keeps the session's cookie, which it takes over https or on this machine only. */
export function keepsSession({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): boolean {
  return protocol === 'https:' || /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
