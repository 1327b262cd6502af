using System.Globalization;

namespace ArticleParsing.Blocks.Html;

/// <summary>The <c>srcset</c> attribute (HTML Standard, 4.8.4.2): candidates of an address and a width or density.</summary>
internal static class SrcSet
{
    /// <summary>The address of the widest or densest candidate; null if there is none.</summary>
    public static string? Largest(string? srcset)
    {
        if (srcset is null) return null;
        string? best = null;
        var bestSize = -1.0;
        var i = 0;
        while (i < srcset.Length)
        {
            while (i < srcset.Length && (char.IsWhiteSpace(srcset[i]) || srcset[i] == ',')) i++;
            var start = i;
            while (i < srcset.Length && !char.IsWhiteSpace(srcset[i])) i++;
            var url = srcset.Substring(start, i - start);
            var descriptorStart = i;
            if (url.Length > 0 && url[url.Length - 1] == ',') url = url.TrimEnd(',');
            else while (i < srcset.Length && srcset[i] != ',') i++;
            var size = SizeOf(srcset.Substring(descriptorStart, i - descriptorStart).Trim());
            if (url.Length == 0 || url.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || size <= bestSize) continue;
            best = url;
            bestSize = size;
        }

        return best;
    }

    private static double SizeOf(string descriptor)
    {
        if (descriptor.Length < 2) return 1;
        var number = descriptor.Substring(0, descriptor.Length - 1);
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var size) ? size : 1;
    }
}
