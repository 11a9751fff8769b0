using System.Buffers.Binary;

namespace AnswerScoring.Meaning;

/// <summary>Rows of numbers in a file: for each row one scale, then one signed byte for a number.</summary>
internal static class ByteRows
{
    public static void Write(BinaryWriter writer, float[] numbers, int row)
    {
        writer.Write(numbers.Length / row);
        for (var start = 0; start < numbers.Length; start += row)
        {
            var line = numbers.AsSpan(start, row);
            float most = 0;
            foreach (var number in line)
            {
                most = Math.Max(most, Math.Abs(number));
            }

            var scale = most / sbyte.MaxValue;
            writer.Write(scale);
            foreach (var number in line)
            {
                writer.Write((sbyte)(scale > 0 ? MathF.Round(number / scale) : 0));
            }
        }
    }

    public static float[] Read(BinaryReader reader, int row)
    {
        var numbers = new float[reader.ReadInt32() * row];
        var bytes = new byte[sizeof(float) + row];
        for (var start = 0; start < numbers.Length; start += row)
        {
            reader.BaseStream.ReadExactly(bytes);
            var scale = BinaryPrimitives.ReadSingleLittleEndian(bytes);
            for (var i = 0; i < row; i++)
            {
                numbers[start + i] = (sbyte)bytes[sizeof(float) + i] * scale;
            }
        }

        return numbers;
    }
}
