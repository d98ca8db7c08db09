/** The body as text, or null when it is longer than `cap` bytes: the rest of it is not waited for. */
export async function readCapped(response: Response, cap: number): Promise<string | null> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  // Leaving the loop early cancels the stream, and with it the connection.
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    if (bytes > cap) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
