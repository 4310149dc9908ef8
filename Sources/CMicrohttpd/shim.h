#include <microhttpd.h>

// MHD_start_daemon takes its options as further arguments, which Swift cannot give.

// Serves what `listening` accepts, a thread for each connection. MHD_USE_AUTO: by poll, which knows no highest
// descriptor; select refuses those above 1,023.
static inline struct MHD_Daemon *congbo_http_start(
    int listening, unsigned int seconds, MHD_AccessHandlerCallback answer,
    void *(*begin)(void *context, const char *target, struct MHD_Connection *connection),
    MHD_RequestCompletedCallback end, size_t (*unescape)(void *context, struct MHD_Connection *connection, char *text),
    void *context) {
  return MHD_start_daemon(
      MHD_USE_AUTO | MHD_USE_THREAD_PER_CONNECTION | MHD_USE_INTERNAL_POLLING_THREAD, 0, NULL, NULL, answer, context,
      MHD_OPTION_LISTEN_SOCKET, listening, MHD_OPTION_CONNECTION_TIMEOUT, seconds,
      MHD_OPTION_URI_LOG_CALLBACK, begin, context, MHD_OPTION_NOTIFY_COMPLETED, end, context,
      MHD_OPTION_UNESCAPE_CALLBACK, unescape, context, MHD_OPTION_END);
}

// A header of a request; NULL where it has none.
static inline const char *congbo_http_header(struct MHD_Connection *connection, const char *name) {
  return MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
}

// A response that holds a copy of the bytes.
static inline struct MHD_Response *congbo_http_response(const void *bytes, size_t count) {
  return MHD_create_response_from_buffer(count, (void *)bytes, MHD_RESPMEM_MUST_COPY);
}
