/** A whole HTTP request with a bearer token, and a JSON body where there is one. */
export function asText(port, { method, path, token, body }) {
  const content = body === undefined ? '' : JSON.stringify(body);
  const type = content
    ? `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(content)}\r\n`
    : '';
  return `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nauthorization: Bearer ${token}\r\n${type}\r\n${content}`;
}
