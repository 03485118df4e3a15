/// What lets a shell complete the program's command lines: it hands over the words up to the cursor and shows
/// what a ``ShellQuestion`` answers, in the user's language and with the names in the store.
///
/// A value that ends in `:` or `/` goes on, so no space follows it.
enum ShellScript {
  /// Bash cuts words at colons too: they are put together again, and what stands before the last piece is
  /// taken off the answers. See "Programmable Completion" in its manual.
  static let bash = #"""
    # Completions of sanad for bash. The program itself says what fits; see sanad(1).
    _sanad() {
      local rest=${COMP_LINE:0:COMP_POINT} piece gap text meaning
      local -a words=() found=() meanings=()
      for piece in "${COMP_WORDS[@]:0:COMP_CWORD}" ''; do
        gap=${rest%%[![:space:]]*}
        if [[ -n $gap || ${#words[@]} == 0 ]]; then words+=(''); fi
        rest=${rest#"$gap"}
        piece=${piece:-$rest}
        words[-1]+=$piece
        rest=${rest#"$piece"}
      done
      words=("${words[@]//[\"\'\\]/}")
      local cut=${2//[\"\'\\]/}
      local head=${words[-1]%"$cut"}
      COMPREPLY=()
      while IFS=$'\t' read -r text meaning; do
        if [[ $text == :files ]]; then
          compopt -o filenames
          mapfile -t COMPREPLY < <(compgen -f -- "$2")
        else
          found+=("${text#"$head"}")
          meanings+=("$meaning")
        fi
      done < <("${1/#\~\//$HOME/}" ---complete "${words[@]:1}" 2> /dev/null)
      local i
      for i in "${!found[@]}"; do
        text=${found[i]}
        if ((COMP_TYPE == 63)); then
          text+=${meanings[i]:+  (${meanings[i]})}
        elif [[ ${COMP_LINE:0:COMP_POINT} != *[\"\']"$2" ]]; then
          printf -v text %q "$text"
        fi
        COMPREPLY+=("$text")
      done
      if [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == *[:/] ]]; then compopt -o nospace; fi
    }
    complete -F _sanad sanad

    """#

  static let zsh = #"""
    #compdef sanad
    # Completions of sanad for zsh. The program itself says what fits; see sanad(1).
    _sanad() {
      local line text meaning files
      local -a asked closed open
      asked=("${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}")
      for line in "${(@f)$(${~words[1]} ---complete "$asked[@]" 2> /dev/null)}"; do
        text=${line%%$'\t'*}
        meaning=${${line#"$text"}#$'\t'}
        case $text in
          '') ;;
          :files) files=yes ;;
          *[:/]) open+=("${text//:/\\:}${meaning:+:$meaning}") ;;
          *) closed+=("${text//:/\\:}${meaning:+:$meaning}") ;;
        esac
      done
      [[ -n $files ]] && _files
      _describe -V -t values sanad closed -U -- open -U -S ''
    }
    if [[ $funcstack[1] == _sanad ]]; then _sanad; else compdef _sanad sanad; fi

    """#

  static let fish = #"""
    # Completions of sanad for fish. The program itself says what fits; see sanad(1).
    function __sanad_complete
        set -l words (commandline -opc)
        set -l program (string replace -r '^~/' "$HOME/" -- $words[1])
        set -l word (commandline -ct | string replace -ra '["\'\\\\]' '')
        for line in ($program ---complete $words[2..] "$word" 2> /dev/null)
            if test "$line" = :files
                __fish_complete_path (commandline -ct)
            else
                echo $line
            end
        end
    end
    complete -c sanad -k -f -a '(__sanad_complete)'

    """#
}
