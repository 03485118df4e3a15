#include "tokenizer.h"

#include <algorithm>
#include <exception>
#include <memory>
#include <sentencepiece_processor.h>
#include <string>
#include <vector>

using sentencepiece::SentencePieceProcessor;

namespace {

bool is_character_start(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

// SentencePiece makes one unknown piece of a run of unknown characters; the package that the weights come from
// makes one of each.
std::vector<int> with_unknown_characters(const SentencePieceProcessor &processor,
                                         const std::string &text) {
  const auto divided = processor.EncodeAsImmutableProto(text);
  std::vector<int> pieces;
  for (size_t index = 0; index < divided.pieces_size(); ++index) {
    const auto piece = divided.pieces(static_cast<int>(index));
    const auto &words = piece.piece();
    const auto characters = std::count_if(words.begin(), words.end(), is_character_start);
    const bool is_unknown = static_cast<int>(piece.id()) == processor.unk_id();
    pieces.insert(pieces.end(), is_unknown ? std::max<long>(1, characters) : 1,
                  static_cast<int>(piece.id()));
  }
  return pieces;
}

} // namespace

void *sanad_tokenizer_open(const char *model) try {
  auto processor = std::make_unique<SentencePieceProcessor>();
  return processor->Load(model).ok() ? processor.release() : nullptr;
} catch (const std::exception &) {
  return nullptr;
}

void sanad_tokenizer_close(void *tokenizer) {
  delete static_cast<SentencePieceProcessor *>(tokenizer);
}

int32_t sanad_tokenizer_encode(const void *tokenizer, const char *text, size_t length,
                               int32_t *pieces, int32_t most) try {
  const auto &processor = *static_cast<const SentencePieceProcessor *>(tokenizer);
  const std::string words(text, length);
  std::vector<int> found;
  if (!processor.Encode(words, &found).ok()) return -1;
  if (std::count(found.begin(), found.end(), processor.unk_id()) > 0)
    found = with_unknown_characters(processor, words);
  const auto count = std::min<size_t>(found.size(), static_cast<size_t>(most));
  std::copy_n(found.begin(), count, pieces);
  return static_cast<int32_t>(count);
} catch (const std::exception &) {
  return -1;
}
