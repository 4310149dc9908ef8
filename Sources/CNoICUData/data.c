// An ICU data package with nothing in it, in the form that ICU's own sources give (`stubdata`), in the place of that which
// Foundation brings: 31 MB of locales, calendars and time zones of the world, none of which congbo asks for. It writes days and
// numbers itself, by the rules of Vietnamese and English, so that no locale gets into what it makes. Linked into `congbo-static`
// alone; the name carries ICU's version, so there is one for each that a toolchain may have.
#include <stdint.h>

struct Header {
  uint16_t headerSize;
  uint8_t magic[2];
  uint16_t size, reserved;
  uint8_t isBigEndian, charsetFamily, sizeofUChar, reservedByte, dataFormat[4], formatVersion[4], dataVersion[4];
  char padding[8];
  uint32_t count, reservedWords[2];
};

#define EMPTY(version) \
  extern const struct Header icudt##version##_dat; \
  const struct Header icudt##version##_dat __attribute__((aligned(16))) = { \
    32, {0xda, 0x27}, 20, 0, 0, 0, 2, 0, {'T', 'o', 'C', 'P'}, {1, 0, 0, 0}, {0, 0, 0, 0}, {0}, 0, {0, 0} \
  };

EMPTY(72) EMPTY(73) EMPTY(74) EMPTY(75) EMPTY(76) EMPTY(77) EMPTY(78) EMPTY(79) EMPTY(80) EMPTY(81) EMPTY(82)
