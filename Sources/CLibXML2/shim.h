// libxml2 built with ICU would bring ICU's headers along, which differ from those of Foundation's
// own ICU. Only the opaque struct of encoding handlers depends on the setting.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>

/// Frees a string of libxml2; `xmlFree` itself is a global variable.
static inline void freeXMLString(xmlChar *string) { xmlFree(string); }
