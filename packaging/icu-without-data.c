/* An ICU data package with nothing in it, in the form that ICU's own sources give (`stubdata`). Foundation brings 31 MB of
   locales, calendars and time zones of the world, none of which congbo asks for: it writes days and numbers itself, by the
   rules of Vietnamese and English, so that no locale gets into what it makes. */
#include <stdint.h>

struct Header {
  uint16_t headerSize;
  uint8_t magic[2];
  uint16_t size, reserved;
  uint8_t isBigEndian, charsetFamily, sizeofUChar, reservedByte, dataFormat[4], formatVersion[4], dataVersion[4];
  char padding[8];
  uint32_t count, reservedWords[2];
};

const struct Header ICU_DATA __attribute__((aligned(16))) = {
  32, {0xda, 0x27}, 20, 0, 0, 0, 2, 0, {'T', 'o', 'C', 'P'}, {1, 0, 0, 0}, {0, 0, 0, 0}, {0}, 0, {0, 0}
};
